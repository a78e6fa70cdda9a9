/** Which alliances at the threshold or above have no next action within a week: the classic way in which they die. */
import type { JSX } from 'react'
import { addDays, type CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { BoardCard } from '../../../shared/domain/board/card.ts'
import { useFormats } from '../../client/use-formats.ts'
import { Link } from '../../ui/action/link.tsx'
import { Notice } from '../../ui/feedback/notice.tsx'
import { nothingPlannedTitle, plannedWithinDays } from './home-view.ts'
import styles from './home.module.css'

/** So many are named; the rest is counted. */
const namedAtMost = 4

export type NothingPlannedProps = { readonly cards: readonly BoardCard[]; readonly today: CalendarDate }

export function NothingPlanned({ cards, today }: NothingPlannedProps): JSX.Element | null {
  const formats = useFormats()
  const [first] = cards
  if (first === undefined) return null
  const named = cards.slice(0, cards.length > namedAtMost ? namedAtMost - 1 : namedAtMost)
  return (
    <div className={styles.planned}>
      <Notice title={nothingPlannedTitle(cards)}>
        <p>
          {named.map((card, index) => (
            <span key={card.allianceId}>
              {index > 0 && ', '}
              <Link href={`#/alliances/${card.allianceId}/trust`}>{card.partner}</Link>
            </span>
          ))}
          {cards.length > named.length && ` and ${cards.length - named.length} more`}. Plan a value-first
          action or a first conversation by {formats.shortDate(addDays(today, plannedWithinDays))}.
        </p>
      </Notice>
    </div>
  )
}
