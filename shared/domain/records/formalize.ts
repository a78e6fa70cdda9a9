/** Charters with their versions, pilots and measurements, as they are stored. A signed charter is never edited. */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { AllianceId, CharterId, MeasurementId, PilotId } from '../../base/ids.ts'
import type { CurrencyCode } from '../../base/money.ts'
import type { PilotType, RiskLevel } from '../../playbook/pilots.ts'
import type { CharterContent } from '../formalize/charter-content.ts'

export const charterKinds = ['charter', 'memorandum'] as const
export type CharterKind = (typeof charterKinds)[number]

export const charterStatuses = ['draft', 'sent', 'signed', 'superseded'] as const
export type CharterStatus = (typeof charterStatuses)[number]

export type Charter = {
  readonly id: CharterId
  readonly allianceId: AllianceId
  readonly version: number
  readonly kind: CharterKind
  readonly status: CharterStatus
  readonly content: CharterContent
  readonly draftedOn: CalendarDate
  readonly sentOn: CalendarDate | null
  /** Why it was sent with findings open; empty when there were none. */
  readonly sentReason: string
  readonly signedByUsOn: CalendarDate | null
  readonly signedByThemOn: CalendarDate | null
}

export const pilotDecisions = ['extend', 'scale', 'adjust', 'exit'] as const
export type PilotDecision = (typeof pilotDecisions)[number]

export type Pilot = {
  readonly id: PilotId
  readonly allianceId: AllianceId
  readonly type: PilotType
  readonly startOn: CalendarDate
  readonly endOn: CalendarDate
  readonly budgetMinor: number | null
  readonly currency: CurrencyCode
  readonly risk: RiskLevel
  readonly decision: PilotDecision | null
  readonly decidedOn: CalendarDate | null
  readonly decisionReason: string
}

/** A measured result of one metric of the charter. */
export type Measurement = {
  readonly id: MeasurementId
  readonly allianceId: AllianceId
  /** The metric's id inside the charter's content; it stays the same over versions. */
  readonly metricId: string
  readonly value: number
  readonly measuredOn: CalendarDate
  readonly note: string
}
