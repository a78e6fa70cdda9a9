/** What builds trust, as it is stored: value-first actions both ways, vetting, red flags. Private to us by default. */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { AllianceId, RedFlagId, ValueActionId, VettingItemId } from '../../base/ids.ts'
import type { Direction, Response, Rung } from '../../playbook/value-actions.ts'
import type { VettingItemName, VettingVerdict } from '../../playbook/vetting.ts'

export type ValueAction = {
  readonly id: ValueActionId
  readonly allianceId: AllianceId
  readonly direction: Direction
  readonly rung: Rung
  readonly kind: string
  /** A date after today is a plan; today or before, it is done. */
  readonly actedOn: CalendarDate
  readonly note: string
  readonly response: Response
  readonly respondedOn: CalendarDate | null
}

export type VettingItem = {
  readonly id: VettingItemId
  readonly allianceId: AllianceId
  readonly item: VettingItemName
  readonly verdict: VettingVerdict
  readonly note: string
  readonly source: string
  readonly checkedOn: CalendarDate | null
}

export type RedFlag = {
  readonly id: RedFlagId
  readonly allianceId: AllianceId
  readonly what: string
  readonly raisedOn: CalendarDate
  readonly resolvedOn: CalendarDate | null
  /** The note that resolved it. */
  readonly resolution: string
}
