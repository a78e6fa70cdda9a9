/**
 * The sentences by which the history tells what a command changed, by code with their values. Adding a code here asks for
 * its words in shared/text before anything compiles.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Channel } from '../records/people.ts'
import type { DocumentKind } from '../records/document.ts'
import type { CharterKind, PilotDecision } from '../records/formalize.ts'
import type { FitAnswer } from '../records/identify.ts'
import type { PilotType } from '../../playbook/pilots.ts'
import type { Place } from '../../playbook/stages.ts'
import type { Direction, Response, Rung } from '../../playbook/value-actions.ts'
import type { VettingItemName, VettingVerdict } from '../../playbook/vetting.ts'
import type { CharterPart } from '../formalize/charter-parts.ts'

export type FieldChange = {
  readonly field: string
  readonly before: string | number | null
  readonly after: string | number | null
}

type OfRecord = { readonly table: string; readonly name: string }
type OfVersion = { readonly version: number }

export type StoryValues = {
  readonly 'record-added': OfRecord
  readonly 'record-removed': OfRecord
  readonly 'record-changed': OfRecord & { readonly fields: readonly FieldChange[] }
  /** `contacts` is null where the entry shows only the first of many rows. */
  readonly 'contacts-imported': { readonly contacts: number }
  readonly 'conversation-logged': {
    readonly channel: Channel
    readonly heldOn: CalendarDate
    readonly summary: string
  }
  readonly moved: {
    readonly from: Place
    readonly to: Place
    readonly reason: string
    readonly unmet: number
  }
  readonly 'next-action-planned': { readonly what: string; readonly dueOn: CalendarDate }
  readonly 'next-action-done': { readonly what: string; readonly doneOn: CalendarDate }
  readonly 'score-added': { readonly parts: readonly number[]; readonly sum: number }
  readonly 'fit-check-answered': {
    readonly sameCustomers: FitAnswer
    readonly sameBudget: FitAnswer
    readonly onlyTogether: FitAnswer
  }
  readonly 'value-action-recorded': {
    readonly direction: Direction
    readonly rung: Rung
    readonly kind: string
    readonly actedOn: CalendarDate
  }
  readonly 'response-noted': { readonly kind: string; readonly response: Response }
  readonly 'vetting-checked': { readonly item: VettingItemName; readonly verdict: VettingVerdict }
  readonly 'red-flag-raised': { readonly what: string }
  readonly 'red-flag-resolved': { readonly what: string; readonly resolution: string }
  readonly 'charter-drafted': OfVersion & { readonly kind: CharterKind }
  readonly 'charter-rewritten': OfVersion & { readonly parts: readonly CharterPart[] }
  readonly 'charter-sent': OfVersion & { readonly sentOn: CalendarDate; readonly reason: string }
  readonly 'charter-signed': OfVersion & { readonly side: 'us' | 'them'; readonly signedOn: CalendarDate }
  readonly 'charter-superseded': OfVersion
  readonly 'pilot-planned': {
    readonly type: PilotType
    readonly startOn: CalendarDate
    readonly endOn: CalendarDate
  }
  readonly 'pilot-decided': { readonly decision: PilotDecision; readonly reason: string }
  readonly measured: { readonly value: number; readonly measuredOn: CalendarDate }
  readonly 'notice-given': { readonly noticeOn: CalendarDate }
  readonly 'notice-withdrawn': { readonly noticeOn: CalendarDate }
  readonly 'notice-completed': { readonly noticeOn: CalendarDate }
  readonly 'obligation-settled': { readonly what: string; readonly settledOn: CalendarDate }
  readonly 'document-kept': { readonly kind: DocumentKind; readonly fileName: string }
  readonly 'setting-changed': {
    readonly name: string
    readonly before: number | null
    readonly after: number | null
  }
}

export type StoryCode = keyof StoryValues

/** One sentence of the history: what happened, and with which values. */
export type StorySentence = {
  readonly [Code in StoryCode]: { readonly code: Code; readonly values: StoryValues[Code] }
}[StoryCode]
