/**
 * When something last happened with an alliance. Activity is what was done and recorded; a plan is none. Months of friendly
 * messages with no milestone is how alliances die, so silence is counted in days.
 */
import { daysBetween, latestDate, type CalendarDate } from '../../base/calendar-date.ts'
import type { AllianceFacts } from './alliance-facts.ts'

/**
 * The last day, today or before, with activity: a conversation, a value-first action or a response to one, a score, a
 * vetting check, a measurement, a move, an action done, or the opening of the alliance.
 */
export function lastActivityOn(facts: AllianceFacts, today: CalendarDate): CalendarDate {
  const dates: readonly (CalendarDate | null)[] = [
    facts.lastConversationOn,
    facts.alliance.enteredPlaceOn,
    ...facts.valueActions.flatMap((action) => [action.actedOn, action.respondedOn]),
    ...facts.scores.map((score) => score.scoredOn),
    ...facts.vetting.map((item) => item.checkedOn),
    ...facts.measurements.map((measurement) => measurement.measuredOn),
    ...facts.moves.map((move) => move.movedOn),
    ...facts.nextActions.map((action) => action.doneOn),
  ]
  const past = dates.filter((date) => date !== null && date <= today)
  return latestDate(past) ?? facts.alliance.openedOn
}

/**
 * Days without activity and without a dated next step. An open action that is still to come ends the silence; one that is
 * overdue held it off until its date.
 */
export function quietDays(facts: AllianceFacts, today: CalendarDate): number {
  const open = facts.nextActions.filter((action) => action.doneOn === null)
  if (open.some((action) => action.dueOn >= today)) return 0
  const since = latestDate([lastActivityOn(facts, today), ...open.map((action) => action.dueOn)])
  return since === null ? 0 : Math.max(0, daysBetween(since, today))
}
