/** An alliance, its moves over the board and its next actions, as they are stored. */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { AllianceId, ContactId, NextActionId, OrganisationId, StageMoveId } from '../../base/ids.ts'
import type { Expectation } from '../../playbook/expectations.ts'
import type { PartnershipModel } from '../../playbook/models.ts'
import type { Closing, Place } from '../../playbook/stages.ts'
import type { Condition } from '../judgement.ts'

export type Alliance = {
  readonly id: AllianceId
  readonly organisationId: OrganisationId
  readonly leadContactId: ContactId | null
  readonly place: Place
  readonly enteredPlaceOn: CalendarDate
  readonly openedOn: CalendarDate
  readonly ourExpectation: Expectation
  readonly theirExpectation: Expectation
  readonly model: PartnershipModel | null
  /** The alliance managers: one named person each side, with the authority to decide. */
  readonly ourManager: string
  readonly theirManager: string
  /** Nurture only: when to ask again. */
  readonly askAgainOn: CalendarDate | null
  /** Closed only: how it ended. */
  readonly closedHow: Closing | null
}

/** One move of a card, kept with what the gates said at that moment. */
export type StageMove = {
  readonly id: StageMoveId
  readonly allianceId: AllianceId
  readonly fromPlace: Place
  readonly toPlace: Place
  readonly movedOn: CalendarDate
  /** Days spent in the place that was left. */
  readonly daysInPlace: number
  /** The written reason of a move past an unmet gate; or a note on a free move. */
  readonly reason: string
  /** Every condition of every gate on the way, as judged when it moved. */
  readonly conditions: readonly Condition[]
}

export type NextAction = {
  readonly id: NextActionId
  readonly allianceId: AllianceId
  readonly what: string
  readonly dueOn: CalendarDate
  readonly owner: string
  readonly doneOn: CalendarDate | null
}
