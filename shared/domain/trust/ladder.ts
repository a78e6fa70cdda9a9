/**
 * The reciprocity ladder: one rung at a time. Going up before the rung below was reciprocated is allowed, with a warning
 * that says why waiting is better; it never forbids an action.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Rung } from '../../playbook/value-actions.ts'
import type { Evidence } from '../judgement.ts'
import type { ValueAction } from '../records/trust.ts'

export type RungWarning = {
  readonly code: 'rung-below-not-reciprocated'
  readonly rung: Rung
  readonly rungBelow: Rung
  /** How far the rung below has come. */
  readonly soFar: 'nothing-given' | 'only-planned' | 'no-response' | 'only-acknowledged'
  /** Our actions on the rung below. */
  readonly evidence: readonly Evidence[]
}

/**
 * The warning that an action of ours is a rung too high: nothing of ours on the rung below, or above it, was reciprocated
 * by today. An acknowledgement is not enough. Null for the first rung and for what is received.
 */
export function rungWarning(
  actions: readonly ValueAction[],
  planned: Pick<ValueAction, 'direction' | 'rung'>,
  today: CalendarDate,
): RungWarning | null {
  if (planned.direction === 'received' || planned.rung === 1) return null
  const rungBelow: Rung = planned.rung === 2 ? 1 : 2
  const given = actions.filter((action) => action.direction === 'given')
  const done = given.filter((action) => action.actedOn <= today)
  const earned = done.some((action) => action.rung >= rungBelow && action.response === 'reciprocated')
  if (earned) return null
  const below = given.filter((action) => action.rung === rungBelow)
  return {
    code: 'rung-below-not-reciprocated',
    rung: planned.rung,
    rungBelow,
    soFar: soFarOn(below, today),
    evidence: below.map((action) => ({ record: 'valueAction', id: action.id })),
  }
}

/** True when reciprocation reached the second rung: proposing a pilot is suggested then. */
export function pilotSuggested(actions: readonly ValueAction[]): boolean {
  return pilotSuggestionEvidence(actions).length > 0
}

/** Our actions on the second rung or higher that were reciprocated: what speaks for proposing a pilot. */
export function pilotSuggestionEvidence(actions: readonly ValueAction[]): readonly Evidence[] {
  return actions
    .filter((action) => action.direction === 'given' && action.rung >= 2)
    .filter((action) => action.response === 'reciprocated')
    .map((action) => ({ record: 'valueAction', id: action.id }))
}

function soFarOn(below: readonly ValueAction[], today: CalendarDate): RungWarning['soFar'] {
  if (below.length === 0) return 'nothing-given'
  const done = below.filter((action) => action.actedOn <= today)
  if (done.length === 0) return 'only-planned'
  return done.some((action) => action.response === 'acknowledged') ? 'only-acknowledged' : 'no-response'
}
