/**
 * How long an alliance has been where it is, against the typical time: rushed, on pace, or stalled. Formalize has two
 * clocks, one until both have signed, then the pilot's own dates.
 */
import { daysBetween, type CalendarDate } from '../../base/calendar-date.ts'
import type { Settings } from '../../playbook/settings.ts'
import { isStage, type Stage } from '../../playbook/stages.ts'
import { currentPilot, pilotDay, pilotState } from '../formalize/pilot-state.ts'
import { signedCharter } from '../formalize/signed-charter.ts'
import { quietDays } from './activity.ts'
import type { AllianceFacts } from './alliance-facts.ts'
import { leftEarly } from './rushed.ts'
import { stageRange } from './stage-range.ts'

export type Pace = {
  /** Days in the place, 0 on the day of entry. */
  readonly days: number
  readonly clock: 'stage' | 'signing' | 'pilot'
  /** Days on that clock: the same as `days`, but for a pilot the day of the pilot. */
  readonly clockDays: number
  /** The typical range on that clock, in days; for a pilot both are its length. Null without a range. */
  readonly from: number | null
  readonly to: number | null
  readonly state: 'on-pace' | 'stalled' | 'no-range'
  readonly why: 'within-range' | 'past-range' | 'quiet' | 'no-range'
  /** The stage before was left forward before its range began. */
  readonly rushed: boolean
}

type Clock = Pick<Pace, 'clock' | 'clockDays' | 'from' | 'to'> & { readonly past: boolean }

/**
 * The pace of a card today. Stalled is past the end of the range (the last day is still on pace), or 30 days ⚙ without
 * activity and without a dated next step (29 are not). Trays have no pace; an alliance under notice is never quiet.
 */
export function pace(facts: AllianceFacts, settings: Settings, today: CalendarDate): Pace {
  const { place, enteredPlaceOn } = facts.alliance
  const days = Math.max(0, daysBetween(enteredPlaceOn, today))
  const rushed = leftEarly(facts, settings) !== null
  if (!isStage(place)) {
    const none = { clock: 'stage', clockDays: days, from: null, to: null } as const
    return { days, ...none, state: 'no-range', why: 'no-range', rushed }
  }
  const { past, ...clock } = clockOf(facts, place, days, settings, today)
  if (past) return { days, ...clock, state: 'stalled', why: 'past-range', rushed }
  if (isQuiet(facts, settings, today)) return { days, ...clock, state: 'stalled', why: 'quiet', rushed }
  return clock.to === null
    ? { days, ...clock, state: 'no-range', why: 'no-range', rushed }
    : { days, ...clock, state: 'on-pace', why: 'within-range', rushed }
}

/** True in a stage after 30 days ⚙ without activity and without a dated next step, unless notice runs. */
export function isQuiet(facts: AllianceFacts, settings: Settings, today: CalendarDate): boolean {
  if (!isStage(facts.alliance.place) || facts.exitNotice !== null) return false
  return quietDays(facts, today) >= settings.stalledAfterDays
}

function clockOf(
  facts: AllianceFacts,
  stage: Stage,
  days: number,
  settings: Settings,
  today: CalendarDate,
): Clock {
  const signed = stage === 'formalize' && signedCharter(facts.charters, today) !== null
  if (signed) return pilotClock(facts, days, today)
  const range = stageRange(stage, settings)
  const clock = stage === 'formalize' ? 'signing' : 'stage'
  if (range === null) return { clock, clockDays: days, from: null, to: null, past: false }
  return { clock, clockDays: days, ...range, past: days > range.to }
}

function pilotClock(facts: AllianceFacts, days: number, today: CalendarDate): Clock {
  const pilot = currentPilot(facts.pilots)
  if (pilot === null) return { clock: 'pilot', clockDays: days, from: null, to: null, past: false }
  const { day, of } = pilotDay(pilot, today)
  return { clock: 'pilot', clockDays: day, from: of, to: of, past: pilotState(pilot, today) === 'ended' }
}
