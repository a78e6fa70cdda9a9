/**
 * The conditions of every gate by code, with the figures that each one is judged by. Adding a code here asks for its words
 * in shared/text before anything compiles.
 */
import type { CalendarDate } from '../base/calendar-date.ts'
import type { FitProblem } from './identify/fit-check.ts'
import type { VettingItemName } from '../playbook/vetting.ts'

export type ConditionValues = {
  // Identify
  readonly 'score-reaches-threshold': {
    /** Weighted sum reached, null when the lead contact has no score that counts. */
    readonly points: number | null
    readonly threshold: number
    readonly maximum: number
    /** `reopened`: only scores dated on or after the reopening count. */
    readonly why: 'no-lead-contact' | 'not-scored' | 'score-before-reopening' | 'below' | 'reached'
    readonly parts: readonly number[]
  }
  readonly 'fit-names-no-competition': { readonly problem: FitProblem | null }
  // Build trust
  readonly 'enough-value-given': { readonly done: number; readonly needed: number; readonly planned: number }
  readonly 'no-open-red-flag': { readonly open: readonly string[] }
  readonly 'values-checked': { readonly verdict: 'not-checked' | 'good' | 'concern' | 'failed' }
  readonly 'no-vetting-item-failed': {
    readonly good: number
    readonly concern: number
    readonly failed: number
    readonly notChecked: number
    readonly failedItems: readonly VettingItemName[]
  }
  // Formalize
  readonly 'charter-signed-by-both': {
    readonly state: 'none' | 'draft' | 'sent' | 'signed-by-us' | 'signed-by-them' | 'signed'
    readonly version: number | null
  }
  readonly 'pilot-ended': {
    readonly state: 'none' | 'not-started' | 'running' | 'ended'
    readonly endOn: CalendarDate | null
  }
  readonly 'metric-on-target': {
    readonly onTarget: readonly string[]
    readonly measured: number
    readonly withBaselineAndTarget: number
    readonly metrics: number
  }
  // Scale
  readonly 'lever-reviewed': { readonly reviewed: number }
  readonly 'no-lever-active': { readonly active: number }
  readonly 'risks-reviewed': { readonly reviewedOn: CalendarDate | null; readonly withinMonths: number }
  // Sustain & exit
  readonly 'notice-given': { readonly noticeOn: CalendarDate | null }
  readonly 'obligations-settled': { readonly open: number; readonly total: number }
  readonly 'lessons-written': { readonly written: boolean }
  readonly 'effective-date-reached': {
    readonly effectiveOn: CalendarDate | null
    readonly daysLeft: number | null
  }
  // Choosing a joint venture
  readonly 'pilot-on-target': { readonly onTarget: readonly string[] }
  readonly 'reciprocity-both-ways': { readonly given: number; readonly received: number }
}
