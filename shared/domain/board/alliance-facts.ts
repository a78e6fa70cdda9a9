/**
 * Everything that the rules of the board need to know about one alliance, gathered once and judged many times. Facts only:
 * nothing here is a verdict, and no rule reads more than this.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Alliance, NextAction, StageMove } from '../records/alliance.ts'
import type { ExitNotice, Obligation } from '../records/exit.ts'
import type { Charter, Measurement, Pilot } from '../records/formalize.ts'
import type { FitCheck, ScoreWithPoints } from '../records/identify.ts'
import type { RedFlag, ValueAction, VettingItem } from '../records/trust.ts'

export type AllianceFacts = {
  readonly alliance: Alliance
  /** The lead contact's scores, oldest first; the latest counts. */
  readonly scores: readonly ScoreWithPoints[]
  readonly fitCheck: FitCheck | null
  readonly valueActions: readonly ValueAction[]
  /** Only the items that were touched; an item without a row is not checked. */
  readonly vetting: readonly VettingItem[]
  readonly redFlags: readonly RedFlag[]
  /** All versions, oldest first. */
  readonly charters: readonly Charter[]
  readonly pilots: readonly Pilot[]
  readonly measurements: readonly Measurement[]
  /** Scale's records; empty until a lever is planned or a review is held. */
  readonly levers: readonly { readonly id: string; readonly state: 'planned' | 'active' | 'reviewed' }[]
  readonly risksReviewedOn: CalendarDate | null
  /** The notice that runs, null when the alliance is not leaving. */
  readonly exitNotice: ExitNotice | null
  readonly obligations: readonly Obligation[]
  /** Open and done, oldest first. */
  readonly nextActions: readonly NextAction[]
  /** All moves, oldest first. */
  readonly moves: readonly StageMove[]
  /** The last day on which something was logged with this partner, today or before; null when nothing ever was. */
  readonly lastConversationOn: CalendarDate | null
}
