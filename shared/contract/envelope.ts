/**
 * What every call answers: a value with the tables that changed, or a refusal. The union of refusals is closed, so that a
 * page can switch over it and the compiler knows when one is missed.
 */
import type { Condition } from '../domain/judgement.ts'
import type { Place, Stage } from '../playbook/stages.ts'
import type { TableName } from './define.ts'

/** One thing that is wrong with the input: where (`points.1.points`) and a sentence. */
export type InputProblem = { readonly path: string; readonly sentence: string }

/** The conditions of one gate. */
export type GateConditions = { readonly stage: Stage; readonly conditions: readonly Condition[] }

export type Refusal =
  | { readonly code: 'invalid-input'; readonly problems: readonly InputProblem[] }
  | { readonly code: 'not-found'; readonly record: string; readonly id: string }
  | {
      readonly code: 'gate-unmet'
      readonly allianceId: string
      readonly to: Place
      readonly gates: readonly GateConditions[]
    }
  | {
      /** What was asked for is possible, with a written reason: the conditions that speak against it. */
      readonly code: 'needs-reason'
      readonly sentence: string
      readonly conditions: readonly Condition[]
    }
  | { readonly code: 'conflict'; readonly sentence: string }
  | { readonly code: 'file-unreadable'; readonly sentence: string; readonly line: number | null }
  | { readonly code: 'workspace-newer'; readonly sentence: string }
  | { readonly code: 'workspace-foreign'; readonly sentence: string }
  | { readonly code: 'workspace-damaged'; readonly sentence: string }
  | { readonly code: 'workspace-in-use'; readonly sentence: string }
  | { readonly code: 'read-only'; readonly sentence: string }
  | { readonly code: 'storage-full'; readonly sentence: string }
  | { readonly code: 'unexpected'; readonly sentence: string; readonly reference: string }

export type RefusalCode = Refusal['code']

/** Characters that no document can carry were taken out of the input at this path. */
export type Cleaned = { readonly path: string; readonly removed: number }

export type Reply<Value> =
  | {
      readonly ok: true
      readonly value: Value
      readonly changed: readonly TableName[]
      readonly cleaned: readonly Cleaned[]
    }
  | { readonly ok: false; readonly refusal: Refusal }
