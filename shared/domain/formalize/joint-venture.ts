/**
 * When a joint venture is recommended: only after proven success and trust. Choosing it without is an override with a
 * reason; these conditions say what is missing.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { AllianceFacts } from '../board/alliance-facts.ts'
import type { Condition } from '../judgement.ts'
import { noOpenRedFlag } from '../trust/trust-gate.ts'
import { measuredMetrics } from './metric.ts'
import { currentPilot } from './pilot-state.ts'
import { signedCharter } from './signed-charter.ts'

/**
 * A pilot on target (it has begun, and a metric of the signed charter with baseline and target is on target), value
 * recorded in both directions, no open red flag.
 */
export function jointVentureConditions(facts: AllianceFacts, today: CalendarDate): readonly Condition[] {
  return [pilotOnTarget(facts, today), bothWays(facts, today), noOpenRedFlag(facts)]
}

function pilotOnTarget(facts: AllianceFacts, today: CalendarDate): Condition {
  const pilot = currentPilot(facts.pilots.filter(({ startOn }) => startOn <= today))
  const metrics = pilot === null ? [] : (signedCharter(facts.charters, today)?.content.metrics ?? [])
  const { onTarget } = measuredMetrics(metrics, facts.measurements, today)
  return {
    code: 'pilot-on-target',
    met: onTarget.length > 0,
    values: { onTarget: onTarget.map(({ name }) => name) },
    evidence: onTarget.map(({ measurement }) => ({ record: 'measurement', id: measurement.id })),
  }
}

function bothWays(facts: AllianceFacts, today: CalendarDate): Condition {
  const done = facts.valueActions.filter((action) => action.actedOn <= today)
  const given = done.filter((action) => action.direction === 'given').length
  const received = done.length - given
  return {
    code: 'reciprocity-both-ways',
    met: given > 0 && received > 0,
    values: { given, received },
    evidence: done.map((action) => ({ record: 'valueAction', id: action.id })),
  }
}
