/** What the home page says, from the cards of the board: this week's steps, notice clocks, flags, and what has nothing planned. */
import { addDays, dateParts, type CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { BoardCard } from '../../../shared/domain/board/card.ts'
import { flagWeight } from '../../../shared/domain/board/flags.ts'
import type { Flag } from '../../../shared/domain/judgement.ts'

/** Within so many days something is planned for each contact at the threshold or above. */
export const plannedWithinDays = 7

export type Week = { readonly from: CalendarDate; readonly to: CalendarDate }
export type StepCard = BoardCard & { readonly nextAction: NonNullable<BoardCard['nextAction']> }
export type NoticeCard = BoardCard & { readonly notice: NonNullable<BoardCard['notice']> }

/** Monday to Sunday around a day. */
export function weekOf(today: CalendarDate): Week {
  const from = addDays(today, 1 - dateParts(today).weekday)
  return { from, to: addDays(from, 6) }
}

export type DaySteps = { readonly day: CalendarDate; readonly steps: readonly StepCard[] }

/** The next actions that are due in a span of days, both ends included, earliest first, a group a day. Null is: since ever. */
export function stepsByDay(
  cards: readonly BoardCard[],
  from: CalendarDate | null,
  to: CalendarDate,
): readonly DaySteps[] {
  const due = cards
    .filter(hasNextAction)
    .filter(({ nextAction }) => nextAction.dueOn <= to && (from === null || nextAction.dueOn >= from))
  const days = [...new Set(due.map(({ nextAction }) => nextAction.dueOn))].toSorted()
  return days.map((day) => ({ day, steps: due.filter(({ nextAction }) => nextAction.dueOn === day) }))
}

function hasNextAction(card: BoardCard): card is StepCard {
  return card.nextAction !== null
}

/** The alliances that are leaving, the one with the least time first. */
export function noticeClocks(cards: readonly BoardCard[]): readonly NoticeCard[] {
  return cards
    .filter((card): card is NoticeCard => card.notice !== null)
    .toSorted((one, other) => one.notice.daysLeft - other.notice.daysLeft)
}

/** The weightiest flag of each card that asks for something, in the order of their weight; facts that need nothing stay on the board. */
export function weightiestFlags(
  cards: readonly BoardCard[],
): readonly { readonly card: BoardCard; readonly flag: Flag; readonly more: number }[] {
  const flagged = cards.flatMap((card) => {
    const [flag, ...rest] = card.flags.filter(({ tone }) => tone !== 'note')
    return flag === undefined ? [] : [{ card, flag, more: rest.length }]
  })
  return flagged.toSorted((one, other) => flagWeight(one.flag) - flagWeight(other.flag))
}

/**
 * The alliances in Identify or Build trust whose score reaches the threshold and that have no next action within 7 days. It
 * is told by the cards alone, so it speaks of next actions and of nothing else.
 */
export function withoutNextAction(cards: readonly BoardCard[], today: CalendarDate): readonly BoardCard[] {
  const limit = addDays(today, plannedWithinDays)
  return cards.filter(
    ({ place, score, nextAction }) =>
      (place === 'identify' || place === 'build-trust') &&
      score !== null &&
      !score.below &&
      (nextAction === null || nextAction.dueOn > limit),
  )
}

/** "2 contacts at 12 or more have no next action within 7 days." The threshold is the workspace's own. */
export function nothingPlannedTitle(cards: readonly BoardCard[]): string {
  const threshold = cards[0]?.score?.threshold ?? 0
  return cards.length === 1
    ? `One contact at ${threshold} or more has no next action within ${plannedWithinDays} days.`
    : `${cards.length} contacts at ${threshold} or more have no next action within ${plannedWithinDays} days.`
}
