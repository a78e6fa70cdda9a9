/** A condition of one of the codes named: the type that each file of words takes. */
import type { Condition, ConditionCode } from '../../domain/judgement.ts'

export type ConditionOf<Code extends ConditionCode> = Extract<Condition, { readonly code: Code }>
