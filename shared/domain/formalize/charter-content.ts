/**
 * The content of an alliance charter, part by part as the playbook lists them. One record, whole: it is edited, checked,
 * previewed and turned into Word from this shape. Empty texts and lists mean "not written yet".
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { CurrencyCode } from '../../base/money.ts'
import type { Party, PeriodUnit } from '../records/exit.ts'

/** One side of the charter. */
export type CharterParty = {
  readonly legalName: string
  readonly shortName: string
  readonly basedIn: string
  readonly role: string
  readonly responsibilities: readonly string[]
  /** The alliance manager and the limits of their authority. */
  readonly managerName: string
  readonly managerTitle: string
  readonly managerAuthority: string
  readonly executiveSponsor: string
  readonly signatoryName: string
  readonly signatoryTitle: string
}

export type CharterContribution = {
  readonly id: string
  readonly party: Party | null
  readonly brings: string
  readonly people: string
  readonly valueMinor: number | null
}

export type CharterMetric = {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly kind: 'leading' | 'lagging'
  readonly better: 'more' | 'less'
  readonly baseline: number | null
  /** "none, because …" where there is no baseline. */
  readonly baselineReason: string
  readonly target: number | null
  readonly dueOn: CalendarDate | null
  readonly owner: string
}

export type CharterMeeting = {
  readonly name: string
  readonly frequency: string
  readonly purpose: string
  readonly length: string
}

export type CharterMilestone = {
  readonly on: CalendarDate | null
  readonly what: string
  readonly accountable: Party | null
}

export type CharterRisk = { readonly risk: string; readonly mitigation: string }

export type CharterContent = {
  readonly title: string
  readonly reference: string
  readonly vision: string
  readonly sharedObjective: string
  readonly us: CharterParty
  readonly them: CharterParty
  readonly inScope: readonly string[]
  readonly outOfScope: readonly string[]
  readonly contributions: readonly CharterContribution[]
  readonly metrics: readonly CharterMetric[]
  readonly governance: {
    readonly meetings: readonly CharterMeeting[]
    readonly channels: string
    readonly decisions: string
    readonly escalation: string
  }
  readonly timeline: {
    readonly effectiveOn: CalendarDate | null
    readonly firstReviewOn: CalendarDate | null
    readonly endsOn: CalendarDate | null
    readonly milestones: readonly CharterMilestone[]
  }
  readonly economics: {
    readonly currency: CurrencyCode
    readonly terms: readonly string[]
    /** Our share in percent, null while no split is agreed; theirs is the rest. */
    readonly ourSharePercent: number | null
  }
  readonly exclusivity: string
  readonly workingPrinciples: readonly string[]
  readonly approvals: string
  readonly confidentiality: string
  readonly topRisks: readonly CharterRisk[]
  readonly disputeResolution: string
  readonly termination: {
    readonly noticeCount: number | null
    readonly noticeUnit: PeriodUnit
    readonly exitTriggers: readonly string[]
    readonly sharedAssets: string
    readonly windDown: string
    readonly survives: string
  }
  /** A deliberate switch; not binding unless it says so. */
  readonly binding: 'no' | 'yes'
  /** What binds all the same ("Confidentiality alone is intended to bind."). */
  readonly bindingExceptions: string
}
