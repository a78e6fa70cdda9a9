/** The buttons of an alliance: the rest in a menu, log a conversation, and the one filled button that moves or reopens it. */
import { Building2, Ellipsis, PanelRight, UserRound, UserRoundPen, UsersRound } from 'lucide-react'
import { useState, type JSX, type RefObject } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import { Button } from '../../../ui/action/button.tsx'
import { IconButton } from '../../../ui/action/icon-button.tsx'
import { Menu } from '../../../ui/overlay/menu.tsx'
import type { MenuRow } from '../../../ui/overlay/menu-row.ts'
import { MoveMenu } from '../move/move-menu.tsx'
import { metText } from '../move/move-text.ts'
import type { MoveAlliance } from '../move/use-move-alliance.ts'
import type { ShownGate } from './alliance-panel.tsx'
import { ConversationDialog } from '../conversations/conversation-dialog.tsx'
import { LeadContactDialog } from '../people/lead-contact-dialog.tsx'
import { ManagersDialog } from '../people/managers-dialog.tsx'

export type AllianceButtonsProps = {
  readonly view: AllianceView
  readonly today: CalendarDate
  readonly moving: MoveAlliance
  readonly gate: ShownGate | null
  readonly moveButton: RefObject<HTMLButtonElement | null>
  readonly isMenuOpen: boolean
  readonly onMenuOpen: (open: boolean) => void
  /** Where the window is too narrow for the panel: shows and hides it. */
  readonly panelToggle: { readonly isOpen: boolean; readonly onToggle: () => void } | null
}

type DialogName = 'conversation' | 'lead' | 'managers'

export function AllianceButtons(props: AllianceButtonsProps): JSX.Element {
  const { view, today, gate, panelToggle } = props
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const close = (): void => setDialog(null)
  return (
    <>
      <Menu
        label="More about this alliance"
        trigger={<IconButton icon={Ellipsis} label="More" plain />}
        align="end"
        rows={moreRows(view, setDialog)}
      />
      {panelToggle !== null && (
        <Button icon={PanelRight} aria-expanded={panelToggle.isOpen} onClick={panelToggle.onToggle}>
          {gate === null ? 'Conversations' : `Gate, ${metText(gate.judgement)}`}
        </Button>
      )}
      <Button onClick={() => setDialog('conversation')}>Log conversation</Button>
      <MoveButton {...props} />
      {dialog === 'conversation' && (
        <ConversationDialog view={view} today={today} conversation={null} onClose={close} />
      )}
      {dialog === 'lead' && <LeadContactDialog view={view} onClose={close} />}
      {dialog === 'managers' && <ManagersDialog alliance={view.alliance} onClose={close} />}
    </>
  )
}

function moreRows(
  { organisation, leadContact }: AllianceView,
  open: (dialog: DialogName) => void,
): readonly MenuRow[] {
  const goTo = (address: string) => () => window.location.assign(address)
  return [
    { id: 'lead', label: 'Change the lead contact…', icon: UserRoundPen, onSelect: () => open('lead') },
    {
      id: 'managers',
      label: 'Name the alliance managers…',
      icon: UsersRound,
      onSelect: () => open('managers'),
    },
    { kind: 'line', id: 'line' },
    {
      id: 'organisation',
      label: 'Open the organisation',
      icon: Building2,
      onSelect: goTo(`#/organisations/${organisation.id}`),
    },
    ...(leadContact === null
      ? []
      : [
          {
            id: 'contact',
            label: 'Open the lead contact',
            icon: UserRound,
            onSelect: goTo(`#/contacts/${leadContact.id}`),
          },
        ]),
  ]
}

function MoveButton(props: AllianceButtonsProps): JSX.Element {
  const { view, moving, moveButton, isMenuOpen, onMenuOpen } = props
  const { id, place } = view.alliance
  if (place === 'closed') {
    const reopen = { allianceId: id, partner: view.organisation.name, from: place, to: 'identify' } as const
    return (
      <Button
        ref={moveButton}
        variant="filled"
        busy={moving.isMoving}
        onClick={() => void moving.move(reopen)}
      >
        Reopen
      </Button>
    )
  }
  return (
    <MoveMenu
      allianceId={id}
      open={isMenuOpen}
      onOpenChange={onMenuOpen}
      onMove={(request) => void moving.move(request)}
      trigger={
        <Button ref={moveButton} variant="filled" keyHint="M">
          Move to…
        </Button>
      }
    />
  )
}
