/**
 * What a move over the board is, which gates lie on its way, and what they say. Forward moves are judged; backward moves and
 * Nurture are free. It decides nothing about how a card is moved: menu, key, drag, bulk edit and command line all ask here.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import { saysSomething } from '../../base/says-something.ts'
import type { Settings } from '../../playbook/settings.ts'
import { stageIndex, stages, type Place, type Stage } from '../../playbook/stages.ts'
import { signedCharter } from '../formalize/signed-charter.ts'
import type { Condition } from '../judgement.ts'
import type { AllianceFacts } from './alliance-facts.ts'
import { gateOfStage } from './gate-of-stage.ts'

export type MoveKind = 'forward' | 'backward' | 'to-nurture' | 'close' | 'reopen' | 'stay'

/** Why a move cannot be made at all, not even with a reason. */
export type MoveRefusal = 'already-there' | 'closed-reopens-to-identify-only'

export type GateJudgement = { readonly stage: Stage; readonly conditions: readonly Condition[] }

export type MoveJudgement = {
  readonly from: Place
  readonly to: Place
  readonly kind: MoveKind
  readonly allowed: boolean
  readonly refusal: MoveRefusal | null
  /** The gates on the way, in the order in which they are passed. */
  readonly gates: readonly GateJudgement[]
  /** Conditions met, of all conditions on the way. */
  readonly met: number
  readonly total: number
}

/** What kind of move it is. From Nurture any stage lies forward; from Closed every move is a reopening. */
export function moveKind(from: Place, to: Place): MoveKind {
  if (from === to) return 'stay'
  if (from === 'closed') return 'reopen'
  if (to === 'closed') return 'close'
  if (to === 'nurture') return 'to-nurture'
  return stageIndex(to) > stageIndex(from) ? 'forward' : 'backward'
}

/**
 * The stages whose gate is judged on the way: all that are left forward, so a move over several stages evaluates every gate
 * on the way, and from Nurture it counts as from before Identify. Closing from stage 3 on, or from anywhere while a charter
 * signed by both sides is in force, is judged by the closing gate alone: no step back leads around the notice. Otherwise
 * closing is free, and so is the way backward.
 */
export function gatesOnTheWay(from: Place, to: Place, charterInForce: boolean): readonly Stage[] {
  const kind = moveKind(from, to)
  if (kind === 'forward') return stages.slice(Math.max(0, stageIndex(from)), stageIndex(to))
  const isFormal = charterInForce || stageIndex(from) >= stageIndex('formalize')
  return kind === 'close' && isFormal ? ['sustain'] : []
}

/** Judges a move to a place today. A closed alliance reopens to Identify only, with a new score due. */
export function judgeMove(
  facts: AllianceFacts,
  to: Place,
  settings: Settings,
  today: CalendarDate,
): MoveJudgement {
  const from = facts.alliance.place
  const refusal = moveRefusal(from, to)
  const charterInForce = signedCharter(facts.charters, today) !== null
  const gates = gatesOnTheWay(from, to, charterInForce).map((stage) => ({
    stage,
    conditions: gateOfStage(stage, facts, settings, today),
  }))
  const conditions = gates.flatMap((gate) => gate.conditions)
  return {
    from,
    to,
    kind: moveKind(from, to),
    allowed: refusal === null,
    refusal,
    gates,
    met: conditions.filter((condition) => condition.met).length,
    total: conditions.length,
  }
}

/** True when a condition on the way is unmet: the move is possible, never silent. */
export function needsReason(judgement: Pick<MoveJudgement, 'met' | 'total'>): boolean {
  return judgement.met < judgement.total
}

/** True for a text that says something: white space and invisible characters are not a reason. */
export function isReason(text: string): boolean {
  return saysSomething(text)
}

function moveRefusal(from: Place, to: Place): MoveRefusal | null {
  if (from === to) return 'already-there'
  return from === 'closed' && to !== 'identify' ? 'closed-reopens-to-identify-only' : null
}
