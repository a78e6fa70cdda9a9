/** The next step of an alliance: the open action with the earliest date. A card without one says so. */
import { daysBetween, type CalendarDate } from '../../base/calendar-date.ts'
import type { NextAction } from '../records/alliance.ts'

/** The earliest open action by its date, of one day the one that was added first; null when none is open. */
export function nextAction(facts: { readonly nextActions: readonly NextAction[] }): NextAction | null {
  return facts.nextActions
    .filter((action) => action.doneOn === null)
    .reduce<NextAction | null>(
      (earliest, action) => (earliest === null || action.dueOn < earliest.dueOn ? action : earliest),
      null,
    )
}

/** Days past its date: 0 on the day itself and before it. */
export function overdueDays(action: Pick<NextAction, 'dueOn'>, today: CalendarDate): number {
  return Math.max(0, daysBetween(action.dueOn, today))
}
