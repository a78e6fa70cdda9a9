/** One alliance: head, gate and conversations around the tab that is shown. */
import type { JSX, ReactNode } from 'react'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../../ui/feedback/skeleton.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { Breadcrumb } from '../../../ui/navigation/breadcrumb.tsx'
import type { TabName } from '../gate/places.ts'
import { AllianceLayout } from './alliance-layout.tsx'

export type { TabName } from '../gate/places.ts'

export type AllianceFrameProps = {
  readonly allianceId: AllianceId
  /** Null for the tab that the stage opens with. */
  readonly tab: TabName | null
  readonly children: (shown: TabName) => ReactNode
}

const boardStep = { label: 'Board', href: '#/board' } as const

export function AllianceFrame({ allianceId, tab, children }: AllianceFrameProps): JSX.Element {
  const view = useContractQuery('board.getAlliance', { allianceId })
  const workspace = useContractQuery('workspace.getWorkspace', {})
  if (view.status === 'refused') {
    return (
      <Page title="Alliance" breadcrumb={<Breadcrumb steps={[boardStep]} />}>
        <ErrorNote
          title="The alliance cannot be shown."
          action={<Button onClick={view.retry}>Try again</Button>}
        >
          {refusalText(view.refusal)}
        </ErrorNote>
      </Page>
    )
  }
  if (view.status === 'loading' || workspace.status !== 'ready') {
    return (
      <Page title="" breadcrumb={<Breadcrumb steps={[boardStep]} />}>
        <Skeleton label="Loading the alliance" rows={8} />
      </Page>
    )
  }
  return (
    <AllianceLayout key={allianceId} view={view.value} today={workspace.value.today} tab={tab}>
      {children}
    </AllianceLayout>
  )
}
