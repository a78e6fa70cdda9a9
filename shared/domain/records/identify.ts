/** Scores and fit checks, as they are stored. Scores are dated and never overwritten: a re-score adds one. */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { AllianceId, ContactId, FitCheckId, ScoreId, ScorePointId } from '../../base/ids.ts'
import type { ScoreDimension } from '../../playbook/score-dimensions.ts'

/** 1 to 5 in one dimension, with its line of evidence. */
export type ScorePoint = {
  readonly id: ScorePointId
  readonly scoreId: ScoreId
  readonly dimension: ScoreDimension
  readonly points: number
  readonly evidence: string
}

export type Score = {
  readonly id: ScoreId
  readonly seq: number
  readonly contactId: ContactId
  readonly allianceId: AllianceId
  readonly scoredOn: CalendarDate
}

/** A score with its points, in the order of the dimensions. */
export type ScoreWithPoints = Score & { readonly points: readonly ScorePoint[] }

export const fitAnswers = ['unanswered', 'yes', 'no'] as const
export type FitAnswer = (typeof fitAnswers)[number]

export type FitCheck = {
  readonly id: FitCheckId
  readonly allianceId: AllianceId
  readonly checkedOn: CalendarDate
  /** Are the same customers reached? */
  readonly sameCustomers: FitAnswer
  /** Do both compete for the same budget? Yes blocks the gate. */
  readonly sameBudget: FitAnswer
  /** Is there something that only both together can offer? */
  readonly onlyTogether: FitAnswer
  readonly note: string
}
