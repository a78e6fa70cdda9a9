/**
 * Where a pilot stands by its own dates. Its end date is its last day: it still runs then, and has ended the day after. A
 * pilot that follows another (an extension, a second try) takes its place.
 */
import { daysBetween, type CalendarDate } from '../../base/calendar-date.ts'
import type { Pilot } from '../records/formalize.ts'

export type PilotState = 'not-started' | 'running' | 'ended'

/** The pilot that counts: the one that starts last, and of those the one that ends last. Null when there is none. */
export function currentPilot(pilots: readonly Pilot[]): Pilot | null {
  const isLater = (one: Pilot, other: Pilot): boolean =>
    one.startOn === other.startOn ? one.endOn > other.endOn : one.startOn > other.startOn
  return pilots.reduce<Pilot | null>(
    (latest, pilot) => (latest === null || isLater(pilot, latest) ? pilot : latest),
    null,
  )
}

/** Not started before the start date, running from it through the end date, ended from the day after. */
export function pilotState(pilot: Pick<Pilot, 'startOn' | 'endOn'>, today: CalendarDate): PilotState {
  if (today < pilot.startOn) return 'not-started'
  return today <= pilot.endOn ? 'running' : 'ended'
}

/** "Pilot day 41 of 92": first and last day both count. Day 0 before it starts, never above the length. */
export function pilotDay(
  pilot: Pick<Pilot, 'startOn' | 'endOn'>,
  today: CalendarDate,
): { readonly day: number; readonly of: number } {
  const length = Math.max(1, daysBetween(pilot.startOn, pilot.endOn) + 1)
  const day = daysBetween(pilot.startOn, today) + 1
  return { day: Math.min(Math.max(day, 0), length), of: length }
}
