/**
 * What counts after a closed alliance was reopened. An exit ends the charter and its pilot: they stay on record, and no gate
 * is opened by them again. What was given and learned before still counts.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { AllianceFacts } from './alliance-facts.ts'

/** The day of the latest move from Closed back to Identify, null when there was none. */
export function lastReopening({ moves }: Pick<AllianceFacts, 'moves'>): CalendarDate | null {
  const reopening = moves.findLast((move) => move.fromPlace === 'closed' && move.toPlace === 'identify')
  return reopening?.movedOn ?? null
}

/** The facts without charters drafted, pilots begun and results measured before the last reopening; on its day they count. */
export function sinceReopening(facts: AllianceFacts): AllianceFacts {
  const reopenedOn = lastReopening(facts)
  if (reopenedOn === null) return facts
  return {
    ...facts,
    charters: facts.charters.filter((charter) => charter.draftedOn >= reopenedOn),
    pilots: facts.pilots.filter((pilot) => pilot.startOn >= reopenedOn),
    measurements: facts.measurements.filter((measurement) => measurement.measuredOn >= reopenedOn),
  }
}
