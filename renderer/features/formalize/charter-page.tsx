/** One version of a charter: its parts, the form, and the pages that it becomes. */
import type { JSX } from 'react'
import type { CharterId } from '../../../shared/base/ids.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { Button } from '../../ui/action/button.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Breadcrumb } from '../../ui/navigation/breadcrumb.tsx'
import { CharterEditor } from './charter/charter-editor.tsx'

const steps = [{ label: 'Board', href: '#/board' }, { label: 'Charter' }]

export function CharterPage({ charterId }: { charterId: string }): JSX.Element {
  const view = useContractQuery('formalize.getCharter', { charterId: charterId as CharterId })
  const workspace = useContractQuery('workspace.getWorkspace', {})
  const refused = [view, workspace].find((query) => query.status === 'refused')
  if (view.status === 'ready' && workspace.status === 'ready') {
    const { charter } = view.value
    return (
      <CharterEditor
        key={`${charter.id} ${charter.status === 'draft'}`}
        view={view.value}
        workspace={workspace.value}
      />
    )
  }
  return (
    <Page title="" breadcrumb={<Breadcrumb steps={steps} />}>
      {refused === undefined ? (
        <Skeleton label="Loading the charter" rows={10} />
      ) : (
        <ErrorNote
          title="The charter cannot be shown."
          action={<Button onClick={refused.retry}>Try again</Button>}
        >
          {refusalText(refused.refusal)}
        </ErrorNote>
      )}
    </Page>
  )
}
