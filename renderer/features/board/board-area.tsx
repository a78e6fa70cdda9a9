/** Columns and trays, with the keys of a card: arrows walk, M opens its menu, N its next action. */
import { useEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react'
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../shared/base/ids.ts'
import type { BoardCard } from '../../../shared/domain/board/card.ts'
import type { Settings } from '../../../shared/playbook/settings.ts'
import { stages, type Tray } from '../../../shared/playbook/stages.ts'
import { Button } from '../../ui/action/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import type { ArrangedCards } from './columns/arrange-cards.ts'
import { StageColumn } from './columns/stage-column.tsx'
import { typicalText } from './columns/typical-text.ts'
import { isWalkKey, walkFrom, type CardFocus } from './columns/use-card-focus.ts'
import styles from './columns/columns.module.css'
import { MoveMenu } from './move/move-menu.tsx'
import type { MoveAlliance } from './move/use-move-alliance.ts'
import { NextActionDialog } from './next-action/next-action-dialog.tsx'
import { TrayPanel } from './trays/tray-panel.tsx'
import { TrayStrip, type TrayStrips } from './trays/tray-strip.tsx'
import { closedText, nurtureText } from './trays/tray-text.ts'

export type BoardAreaProps = {
  readonly arranged: ArrangedCards | null
  /** No alliance was ever opened. */
  readonly isEmpty: boolean
  readonly isFiltered: boolean
  readonly onClearFilter: () => void
  readonly today: CalendarDate | null
  readonly settings: Settings | null
  readonly focus: CardFocus
  readonly moving: MoveAlliance
  readonly strips: TrayStrips
  readonly tray: Tray | null
  readonly onTray: (tray: Tray | null) => void
  readonly onNew: () => void
}

export function BoardArea(props: BoardAreaProps): JSX.Element {
  const { arranged, settings, focus, moving, today } = props
  const board = useRef<HTMLDivElement>(null)
  const anchor = useRef<HTMLElement>(null)
  const [menuOf, setMenuOf] = useState<{ readonly id: AllianceId; readonly open: boolean } | null>(null)
  const [planning, setPlanning] = useState<AllianceId | null>(null)
  const openMenu = (id: AllianceId, beside?: HTMLElement): void => {
    const link = board.current?.querySelector<HTMLElement>(linkTo(id)) ?? null
    anchor.current = beside ?? link?.closest('article') ?? null
    setMenuOf({ id, open: true })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = cardOf(event.target)
    if (id === null || arranged === null || event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    if (key === 'm') openMenu(id)
    else if (key === 'n') setPlanning(id)
    else if (isWalkKey(key)) focus.wantFocus(walkFrom(arranged.columns, id, key))
    else return
    event.preventDefault()
  }
  const message = boardMessage(props)
  const heldId = moving.held?.allianceId
  // The panel takes room: the card that it is about must not slip out of view.
  useEffect(() => {
    if (heldId === undefined) return
    const column = board.current?.querySelector(linkTo(heldId))?.closest('section')
    column?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [heldId])
  return (
    <div ref={board} className={styles.board} onKeyDown={onKeyDown}>
      <TrayPart {...props} tray="nurture" openTray={props.tray} onOpenMenu={openMenu} />
      <div className={styles.columns}>
        {stages.map((stage) => (
          <StageColumn
            key={stage}
            stage={stage}
            cards={arranged?.columns[stage] ?? null}
            typical={settings === null ? '' : typicalText(stage, settings)}
            focus={focus}
            saysNone={arranged !== null && message === null}
            markedId={menuOf?.open === true ? menuOf.id : (heldId ?? null)}
            onOpenMenu={openMenu}
          />
        ))}
      </div>
      {message}
      <TrayPart {...props} tray="closed" openTray={props.tray} onOpenMenu={openMenu} />
      {menuOf !== null && (
        <MoveMenu
          key={menuOf.id}
          allianceId={menuOf.id}
          open={menuOf.open}
          onOpenChange={(open) => setMenuOf({ ...menuOf, open })}
          onMove={(request) => void moving.move(request)}
          anchor={anchor}
        />
      )}
      {planning !== null && today !== null && (
        <NextActionDialog allianceId={planning} today={today} onClose={() => setPlanning(null)} />
      )}
    </div>
  )
}

const linkTo = (id: AllianceId): string => `a[data-alliance-id="${id}"]`

function cardOf(target: EventTarget): AllianceId | null {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[data-alliance-id]') : null
  return (link?.dataset['allianceId'] ?? null) as AllianceId | null
}

/** Laid over the columns, so that their heads stay where they are. */
function boardMessage({
  arranged,
  isEmpty,
  isFiltered,
  onClearFilter,
  onNew,
}: BoardAreaProps): JSX.Element | null {
  if (isEmpty) {
    return (
      <div className={styles.message}>
        <EmptyState title="No alliance yet" action={<Button onClick={onNew}>New alliance</Button>}>
          A card stands here for every partner, from the first score to the handshake at the end.
        </EmptyState>
      </div>
    )
  }
  if (!isFiltered || arranged === null || stages.some((stage) => arranged.columns[stage].length > 0))
    return null
  return (
    <div className={styles.message}>
      <EmptyState title="No card matches" action={<Button onClick={onClearFilter}>Show all</Button>}>
        No alliance in the stages fits this filter.
      </EmptyState>
    </div>
  )
}

type TrayPartProps = Omit<BoardAreaProps, 'tray'> & {
  readonly tray: Tray
  readonly openTray: Tray | null
  readonly onOpenMenu: (id: AllianceId, button: HTMLElement) => void
}

function TrayPart({
  tray,
  openTray,
  arranged,
  today,
  moving,
  strips,
  onTray,
  onOpenMenu,
}: TrayPartProps): JSX.Element {
  const cards = arranged?.[tray] ?? []
  const open = openTray === tray
  const note = today === null ? '' : tray === 'nurture' ? nurtureText(cards, today) : closedText(cards)
  const close = (): void => {
    onTray(null)
    strips[tray].current?.focus()
  }
  const reopen = (card: BoardCard): void =>
    void moving.move({ allianceId: card.allianceId, partner: card.partner, from: 'closed', to: 'identify' })
  const strip = (
    <TrayStrip
      tray={tray}
      count={cards.length}
      note={note}
      open={open}
      onToggle={() => onTray(open ? null : tray)}
      ref={strips[tray]}
    />
  )
  const panel = open && today !== null && (
    <TrayPanel
      tray={tray}
      cards={cards}
      today={today}
      onClose={close}
      onReopen={reopen}
      onOpenMenu={(card, button) => onOpenMenu(card.allianceId, button)}
    />
  )
  return tray === 'nurture' ? (
    <>
      {strip}
      {panel}
    </>
  ) : (
    <>
      {panel}
      {strip}
    </>
  )
}
