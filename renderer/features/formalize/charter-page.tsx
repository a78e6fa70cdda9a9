/** One version of a charter. */
import type { JSX } from 'react'
import type { CharterId } from '../../../shared/base/ids.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { Page } from '../../ui/layout/page.tsx'

export function CharterPage({ charterId }: { charterId: string }): JSX.Element {
  const view = useContractQuery('formalize.getCharter', { charterId: charterId as CharterId })
  return (
    <Page title={view.status === 'ready' ? view.value.charter.content.title : ''}>
      {view.status === 'loading' && <Skeleton label="Loading the charter" rows={8} />}
      {view.status === 'refused' && (
        <ErrorNote title="The charter cannot be shown.">{refusalText(view.refusal)}</ErrorNote>
      )}
    </Page>
  )
}
