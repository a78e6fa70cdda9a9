/** The last forward move that went past an unmet gate: its reason stays on the card until the next forward move. */
import type { StageMove } from '../records/alliance.ts'
import type { ConditionCode } from '../judgement.ts'
import type { AllianceFacts } from './alliance-facts.ts'
import { moveKind } from './move.ts'

export type Override = { readonly move: StageMove; readonly unmet: readonly ConditionCode[] }

/** The override of the last move forward, or of a closing; null when that move met every condition. */
export function lastOverride(facts: Pick<AllianceFacts, 'moves'>): Override | null {
  const move = facts.moves.findLast(({ fromPlace, toPlace }) => {
    const kind = moveKind(fromPlace, toPlace)
    return kind === 'forward' || kind === 'close'
  })
  if (move === undefined) return null
  const unmet = move.conditions.filter((condition) => !condition.met).map((condition) => condition.code)
  return unmet.length === 0 ? null : { move, unmet }
}
