/**
 * The way out of Formalize: the charter is signed by both sides, its pilot has ended, and at least one metric proves it.
 * Nothing is scaled on a feeling.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Settings } from '../../playbook/settings.ts'
import type { AllianceFacts } from '../board/alliance-facts.ts'
import type { Condition } from '../judgement.ts'
import type { ConditionValues } from '../condition-values.ts'
import { measuredMetrics } from './metric.ts'
import { currentPilot, pilotState } from './pilot-state.ts'
import { currentCharter, isSigned, signedCharter } from './signed-charter.ts'

/**
 * The three conditions for leaving Formalize forward. The pilot has ended from the day after its end date. The metric is one
 * of the signed charter's, with baseline and target, whose latest measurement, today or before, is on target.
 */
export function formalizeGate(
  facts: AllianceFacts,
  _settings: Settings,
  today: CalendarDate,
): readonly Condition[] {
  return [charterSigned(facts, today), pilotEnded(facts, today), metricOnTarget(facts, today)]
}

function charterSigned(facts: AllianceFacts, today: CalendarDate): Condition {
  const signed = signedCharter(facts.charters, today)
  const charter = signed ?? currentCharter(facts.charters)
  return {
    code: 'charter-signed-by-both',
    met: signed !== null,
    values: { state: signingState(facts, today), version: charter?.version ?? null },
    evidence: charter === null ? [] : [{ record: 'charter', id: charter.id }],
  }
}

function signingState(
  facts: AllianceFacts,
  today: CalendarDate,
): ConditionValues['charter-signed-by-both']['state'] {
  if (signedCharter(facts.charters, today) !== null) return 'signed'
  const charter = currentCharter(facts.charters)
  if (charter === null) return 'none'
  if (isSigned(charter.signedByUsOn, today)) return 'signed-by-us'
  if (isSigned(charter.signedByThemOn, today)) return 'signed-by-them'
  return charter.status === 'draft' ? 'draft' : 'sent'
}

function pilotEnded(facts: AllianceFacts, today: CalendarDate): Condition {
  const pilot = currentPilot(facts.pilots)
  const state = pilot === null ? 'none' : pilotState(pilot, today)
  return {
    code: 'pilot-ended',
    met: state === 'ended',
    values: { state, endOn: pilot?.endOn ?? null },
    evidence: pilot === null ? [] : [{ record: 'pilot', id: pilot.id }],
  }
}

function metricOnTarget(facts: AllianceFacts, today: CalendarDate): Condition {
  const metrics = signedCharter(facts.charters, today)?.content.metrics ?? []
  const result = measuredMetrics(metrics, facts.measurements, today)
  return {
    code: 'metric-on-target',
    met: result.onTarget.length > 0,
    values: { ...result, onTarget: result.onTarget.map(({ name }) => name) },
    evidence: result.onTarget.map(({ measurement }) => ({ record: 'measurement', id: measurement.id })),
  }
}
