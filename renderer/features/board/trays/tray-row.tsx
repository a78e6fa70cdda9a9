/** One alliance in a tray: why it is there, when to ask again or how it ended, and the way back. */
import type { JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { BoardCard } from '../../../../shared/domain/board/card.ts'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Link } from '../../../ui/action/link.tsx'
import { FlagLine } from '../../../ui/judgement/flag-line.tsx'
import { closedHowText, isDueAgain } from './tray-text.ts'
import styles from './tray.module.css'

export type TrayRowProps = {
  readonly card: BoardCard
  readonly today: CalendarDate
  readonly onReopen: (card: BoardCard) => void
  readonly onOpenMenu: (card: BoardCard, button: HTMLElement) => void
}

export function TrayRow({ card, today, onReopen, onOpenMenu }: TrayRowProps): JSX.Element {
  const formats = useFormats()
  const view = useContractQuery('board.getAlliance', { allianceId: card.allianceId })
  const reason = view.status === 'ready' ? (view.value.stageMoves[0]?.reason ?? '') : ''
  return (
    <div className={styles.row}>
      <Link plain href={`#/alliances/${card.allianceId}`} className={styles.partner}>
        {card.partner}
      </Link>
      {card.leadContact !== null && <span className="tone-quiet">{card.leadContact}</span>}
      {card.place === 'closed' && <span>{closedHowText(card, formats)}</span>}
      {card.askAgainOn !== null &&
        (isDueAgain(card, today) ? (
          <FlagLine kind="waiting">{`Ask again since ${formats.date(card.askAgainOn)}`}</FlagLine>
        ) : (
          <span>{`Ask again on ${formats.date(card.askAgainOn)}`}</span>
        ))}
      {reason !== '' && <span className="tone-quiet">{reason}</span>}
      <div className={styles.buttons}>
        {card.place === 'closed' ? (
          <Button size="small" aria-label={`Reopen ${card.partner}`} onClick={() => onReopen(card)}>
            Reopen
          </Button>
        ) : (
          <Button
            size="small"
            aria-label={`Move ${card.partner} to…`}
            onClick={(event) => onOpenMenu(card, event.currentTarget)}
          >
            Move to…
          </Button>
        )}
      </div>
    </div>
  )
}
