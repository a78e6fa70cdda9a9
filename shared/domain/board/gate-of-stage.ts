/**
 * The one table of gates: which conditions stand between a stage and the next. Every way to move a card asks here, so that
 * no way can slip past.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Settings } from '../../playbook/settings.ts'
import type { Stage } from '../../playbook/stages.ts'
import { closingGate } from '../exit/closing-gate.ts'
import { formalizeGate } from '../formalize/formalize-gate.ts'
import { identifyGate } from '../identify/identify-gate.ts'
import type { Condition } from '../judgement.ts'
import { scaleGate } from '../scale/scale-gate.ts'
import { trustGate } from '../trust/trust-gate.ts'
import type { AllianceFacts } from './alliance-facts.ts'

type Gate = (facts: AllianceFacts, settings: Settings, today: CalendarDate) => readonly Condition[]

const gates: Readonly<Record<Stage, Gate>> = {
  identify: identifyGate,
  'build-trust': trustGate,
  formalize: formalizeGate,
  scale: scaleGate,
  sustain: closingGate,
}

/** The conditions for leaving a stage forward; for Sustain & exit they are the conditions for closing. */
export function gateOfStage(
  stage: Stage,
  facts: AllianceFacts,
  settings: Settings,
  today: CalendarDate,
): readonly Condition[] {
  return gates[stage](facts, settings, today)
}
