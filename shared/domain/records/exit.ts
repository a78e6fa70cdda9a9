/** Leaving, as it is stored: the notice, its obligations, and what was learned. The effective date is always computed. */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { AllianceId, ExitNoticeId, ObligationId } from '../../base/ids.ts'

export const exitBases = ['convenience', 'cause', 'mutual', 'expiry'] as const
export type ExitBasis = (typeof exitBases)[number]

export const exitTriggers = [
  'two-checks-below-threshold',
  'trust-broken',
  'lasting-underperformance',
  'values-no-longer-aligned',
  'strategy-changed',
  'other',
] as const
export type ExitTrigger = (typeof exitTriggers)[number]

export const periodUnits = ['days', 'months'] as const
export type PeriodUnit = (typeof periodUnits)[number]

export const exitStatuses = ['running', 'withdrawn', 'completed'] as const
export type ExitStatus = (typeof exitStatuses)[number]

export type ExitNotice = {
  readonly id: ExitNoticeId
  readonly allianceId: AllianceId
  readonly status: ExitStatus
  readonly basis: ExitBasis
  readonly triggers: readonly ExitTrigger[]
  readonly noticeOn: CalendarDate
  readonly receivedOn: CalendarDate | null
  readonly periodCount: number
  readonly periodUnit: PeriodUnit
  /** Where the period comes from; a signed charter wins over the playbook. */
  readonly periodSource: 'charter' | 'playbook'
  /** The agreement and clause under which notice is given, "clause 9.1 of the alliance charter EN-2026-0147". */
  readonly agreement: string
  readonly recipientName: string
  readonly recipientTitle: string
  readonly recipientAddress: string
  readonly signatoryName: string
  readonly signatoryTitle: string
  readonly sharedAssets: readonly string[]
  readonly confidentiality: string
  readonly dealsInFlight: string
  readonly moneyAndReferralFees: string
  readonly customerContinuity: string
  readonly jointBrands: string
  readonly returnOfData: string
  readonly jointStatement: string
  readonly lessons: readonly string[]
  /** The closing words that leave the door open. */
  readonly doorOpen: string
}

export const parties = ['us', 'them', 'both'] as const
export type Party = (typeof parties)[number]

export type Obligation = {
  readonly id: ObligationId
  readonly allianceId: AllianceId
  readonly exitNoticeId: ExitNoticeId
  readonly what: string
  readonly owner: Party
  readonly dueOn: CalendarDate | null
  readonly settledOn: CalendarDate | null
}
