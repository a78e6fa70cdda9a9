/**
 * Whether a card hurried into its stage: a stage was left forward before its typical time began. It is said on the card and
 * holds nothing.
 */
import type { Settings } from '../../playbook/settings.ts'
import { isStage, stageIndex, stages, type Stage } from '../../playbook/stages.ts'
import { currentPilot, pilotState } from '../formalize/pilot-state.ts'
import type { StageMove } from '../records/alliance.ts'
import type { AllianceFacts } from './alliance-facts.ts'
import { moveKind } from './move.ts'
import { stageRange } from './stage-range.ts'

export type EarlyLeave = { readonly stage: Stage; readonly days: number; readonly move: StageMove }

/**
 * The stage that was left too early by the last move, when that move went forward: fewer days than the range begins with.
 * Formalize is also left too early while its pilot still runs. A stage that was jumped over, and never visited, was left
 * after 0 days. Null when nothing was hurried.
 */
export function leftEarly(facts: AllianceFacts, settings: Settings): EarlyLeave | null {
  const move = facts.moves.at(-1)
  if (move === undefined || move.toPlace !== facts.alliance.place) return null
  if (moveKind(move.fromPlace, move.toPlace) !== 'forward') return null
  if (isStage(move.fromPlace) && wasLeftEarly(facts, move, move.fromPlace, settings)) {
    return { stage: move.fromPlace, days: move.daysInPlace, move }
  }
  const jumped = stages
    .slice(stageIndex(move.fromPlace) + 1, stageIndex(move.toPlace))
    .find((stage) => wasNeverIn(facts, stage) && beginsLater(stage, 0, settings))
  return jumped === undefined ? null : { stage: jumped, days: 0, move }
}

function wasLeftEarly(facts: AllianceFacts, move: StageMove, stage: Stage, settings: Settings): boolean {
  if (beginsLater(stage, move.daysInPlace, settings)) return true
  if (stage !== 'formalize') return false
  const begun = facts.pilots.filter((pilot) => pilot.startOn <= move.movedOn)
  const pilot = currentPilot(begun)
  return pilot !== null && pilotState(pilot, move.movedOn) === 'running'
}

function beginsLater(stage: Stage, days: number, settings: Settings): boolean {
  const range = stageRange(stage, settings)
  return range !== null && days < range.from
}

function wasNeverIn(facts: AllianceFacts, stage: Stage): boolean {
  return !facts.moves.some((move) => move.fromPlace === stage || move.toPlace === stage)
}
