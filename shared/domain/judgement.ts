/**
 * The ONE shape of every judgement. A gate is a list of conditions; a flag stands on a card; both carry codes, values and
 * references to the records that prove them. Words are in shared/text, so that a rule can be tested without prose.
 */
import type { RecordKind } from './records/record-kind.ts'
import type { ConditionValues } from './condition-values.ts'
import type { FlagValues } from './flag-values.ts'

/** A record that proves something. */
export type Evidence = { readonly record: RecordKind; readonly id: string }

export type ConditionCode = keyof ConditionValues

/** One condition of a gate: met or not, the figures it was judged by, and the records that prove it. */
export type Condition = {
  readonly [Code in ConditionCode]: {
    readonly code: Code
    readonly met: boolean
    readonly values: ConditionValues[Code]
    readonly evidence: readonly Evidence[]
  }
}[ConditionCode]

export type FlagCode = keyof FlagValues

/** `attention` amber, `red` a red flag or something overdue, `note` a fact that is shown and needs nothing. */
export type FlagTone = 'attention' | 'red' | 'note'

/** Something that stands on the card until it is settled. */
export type Flag = {
  readonly [Code in FlagCode]: {
    readonly code: Code
    readonly tone: FlagTone
    readonly values: FlagValues[Code]
    readonly evidence: readonly Evidence[]
  }
}[FlagCode]

/** True when every condition is met. An empty list is met. */
export function allMet(conditions: readonly Condition[]): boolean {
  return conditions.every((condition) => condition.met)
}
