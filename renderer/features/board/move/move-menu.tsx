/** The menu "Move X to…" with the questions that some moves ask first. It opens at a card by a key, or from its button. */
import { useState, type JSX, type ReactElement, type RefObject } from 'react'
import { addMonths } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import type { WorkspaceView } from '../../../../shared/contract/workspace-contract.ts'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Menu } from '../../../ui/overlay/menu.tsx'
import { tabHref } from '../gate/places.ts'
import { CloseDialog } from './close-dialog.tsx'
import { judgementTo, moveRows } from './move-rows.ts'
import { NurtureDialog } from './nurture-dialog.tsx'
import type { MoveRequest } from './use-move-alliance.ts'

export type MoveMenuProps = {
  readonly allianceId: AllianceId
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly onMove: (request: MoveRequest) => void
  /** The button that opens it, or what it stands beside. */
  readonly trigger?: ReactElement | undefined
  readonly anchor?: RefObject<Element | null> | undefined
}

export function MoveMenu(props: MoveMenuProps): JSX.Element | null {
  const view = useContractQuery('board.getAlliance', { allianceId: props.allianceId })
  const workspace = useContractQuery('workspace.getWorkspace', {})
  if (view.status !== 'ready' || workspace.status !== 'ready') return props.trigger ?? null
  return <ReadyMenu {...props} view={view.value} workspace={workspace.value} />
}

type ReadyMenuProps = MoveMenuProps & { readonly view: AllianceView; readonly workspace: WorkspaceView }

function ReadyMenu({ view, workspace, onMove, ...props }: ReadyMenuProps): JSX.Element {
  const [asking, setAsking] = useState<'nurture' | 'closed' | null>(null)
  const formats = useFormats()
  const { settings, today } = workspace
  const { id, place } = view.alliance
  const partner = view.organisation.name
  const request = { allianceId: id, partner, from: place }
  const rows = moveRows({
    view,
    settings,
    formats,
    choices: {
      onStage: (to) => onMove({ ...request, to }),
      onNurture: () => setAsking('nurture'),
      onClose: () => setAsking('closed'),
      onLeave: () => window.location.assign(tabHref(id, 'exit')),
    },
  })
  const stopAsking = (): void => setAsking(null)
  return (
    <>
      <Menu
        {...props}
        side={props.trigger === undefined ? 'right' : 'bottom'}
        align="end"
        title={`Move ${partner} to…`}
        rows={rows}
      />
      {asking === 'nurture' && (
        <NurtureDialog
          partner={partner}
          today={today}
          usualDate={addMonths(today, settings.askAgainMonths)}
          onClose={stopAsking}
          onMove={(askAgainOn, reason) => {
            stopAsking()
            onMove({ ...request, to: 'nurture', askAgainOn, reason })
          }}
        />
      )}
      {asking === 'closed' && (
        <CloseDialog
          partner={partner}
          ends={(judgementTo(view, 'closed')?.total ?? 0) > 0}
          onClose={stopAsking}
          onMove={(closedHow, reason) => {
            stopAsking()
            onMove({ ...request, to: 'closed', closedHow, reason })
          }}
        />
      )}
    </>
  )
}
