/** The small words of the two trays. */
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { BoardCard } from '../../../../shared/domain/board/card.ts'
import { closingNames } from '../../../../shared/text/names.ts'
import type { Formats } from '../../../../shared/text/formats/formats.ts'

/** True from the day on which it is to be asked again. */
export function isDueAgain(card: Pick<BoardCard, 'askAgainOn'>, today: CalendarDate): boolean {
  return card.askAgainOn !== null && card.askAgainOn <= today
}

/** "2 to ask again", empty where none is due. */
export function nurtureText(cards: readonly Pick<BoardCard, 'askAgainOn'>[], today: CalendarDate): string {
  const due = cards.filter((card) => isDueAgain(card, today)).length
  return due === 0 ? '' : `${due} to ask again`
}

/** "9 exited, 5 turned down", without what is none. */
export function closedText(cards: readonly Pick<BoardCard, 'closedHow'>[]): string {
  const turnedDown = cards.filter((card) => card.closedHow === 'turned-down').length
  const exited = cards.length - turnedDown
  return [exited > 0 && `${exited} exited`, turnedDown > 0 && `${turnedDown} turned down`]
    .filter((text) => text !== false)
    .join(', ')
}

/** "Ended well, 3 Oct 2026" */
export function closedHowText(
  card: Pick<BoardCard, 'closedHow' | 'enteredPlaceOn'>,
  formats: Formats,
): string {
  const how = card.closedHow === null ? 'Closed' : closingNames[card.closedHow]
  return `${how}, ${formats.date(card.enteredPlaceOn)}`
}
