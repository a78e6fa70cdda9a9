/**
 * The flags by code, with their figures. Adding a code here asks for its words in shared/text before anything compiles.
 */
import type { CalendarDate } from '../base/calendar-date.ts'
import type { Expectation } from '../playbook/expectations.ts'
import type { Stage } from '../playbook/stages.ts'
import type { VettingItemName } from '../playbook/vetting.ts'
import type { ConditionCode } from './judgement.ts'
import type { FitProblem } from './identify/fit-check.ts'

export type FlagValues = {
  readonly 'no-dated-next-action': Record<never, never>
  readonly 'next-action-overdue': { readonly what: string; readonly days: number }
  readonly 'red-flag-open': { readonly what: string }
  readonly 'score-below-threshold': { readonly points: number; readonly threshold: number }
  readonly 'fit-check-open': { readonly problem: FitProblem }
  readonly 'expectations-differ': { readonly ours: Expectation; readonly theirs: Expectation }
  readonly 'vetting-concern': { readonly items: readonly VettingItemName[] }
  readonly 'vetting-failed': { readonly items: readonly VettingItemName[] }
  readonly 'vetting-not-checked': { readonly items: readonly VettingItemName[] }
  readonly 'left-stage-early': { readonly stage: Stage; readonly days: number }
  readonly 'quiet-too-long': { readonly days: number }
  readonly 'charter-findings': { readonly findings: number }
  readonly 'alliance-managers-missing': { readonly ours: boolean; readonly theirs: boolean }
  readonly 'nothing-measurable': Record<never, never>
  readonly 'moved-past-gate': {
    readonly to: string
    readonly reason: string
    readonly unmet: readonly ConditionCode[]
    readonly movedOn: CalendarDate
  }
  readonly 'ask-again': { readonly askAgainOn: CalendarDate; readonly due: boolean }
}
