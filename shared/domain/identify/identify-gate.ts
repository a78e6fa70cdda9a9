/**
 * The way out of Identify: the lead contact's latest score reaches the threshold, and the fit check names no direct
 * competition. It judges records only; a tick on a checklist counts for nothing here.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Settings } from '../../playbook/settings.ts'
import type { AllianceFacts } from '../board/alliance-facts.ts'
import { lastReopening } from '../board/since-reopening.ts'
import type { Condition } from '../judgement.ts'
import type { ScoreWithPoints } from '../records/identify.ts'
import { fitProblem } from './fit-check.ts'
import { latestScore, pointsNeeded, reachesThreshold, scoreParts, weightedScore } from './score.ts'

/**
 * The two conditions for leaving Identify forward. After a reopening (a move from Closed to Identify) a new score is due:
 * only scores dated on the day of the reopening or later count. A score dated after today does not count yet.
 */
export function identifyGate(
  facts: AllianceFacts,
  settings: Settings,
  today: CalendarDate,
): readonly Condition[] {
  return [scoreCondition(facts, settings, today), fitCondition(facts)]
}

/** The lead contact's score that counts today; null when there is none, or none since the reopening. */
export function countingScore(facts: AllianceFacts, today: CalendarDate): ScoreWithPoints | null {
  if (facts.alliance.leadContactId === null) return null
  const reopenedOn = lastReopening(facts)
  const counting = facts.scores.filter(
    (score) => score.scoredOn <= today && (reopenedOn === null || score.scoredOn >= reopenedOn),
  )
  return latestScore(counting)
}

function scoreCondition(facts: AllianceFacts, settings: Settings, today: CalendarDate): Condition {
  const score = countingScore(facts, today)
  const points = score?.points ?? []
  const weighted = weightedScore(points, settings)
  const met = score !== null && reachesThreshold(points, settings)
  return {
    code: 'score-reaches-threshold',
    met,
    values: {
      points: score === null ? null : weighted.points,
      threshold: pointsNeeded(settings),
      maximum: weighted.maximum,
      why: score === null ? whyNoScore(facts) : met ? 'reached' : 'below',
      parts: score === null ? [] : scoreParts(points),
    },
    evidence: score === null ? [] : [{ record: 'score', id: score.id }],
  }
}

function whyNoScore(facts: AllianceFacts): 'no-lead-contact' | 'not-scored' | 'score-before-reopening' {
  if (facts.alliance.leadContactId === null) return 'no-lead-contact'
  const reopenedOn = lastReopening(facts)
  const scoredBefore = facts.scores.some((score) => reopenedOn !== null && score.scoredOn < reopenedOn)
  return scoredBefore ? 'score-before-reopening' : 'not-scored'
}

function fitCondition(facts: AllianceFacts): Condition {
  const problem = fitProblem(facts.fitCheck)
  return {
    code: 'fit-names-no-competition',
    met: problem === null,
    values: { problem },
    evidence: facts.fitCheck === null ? [] : [{ record: 'fitCheck', id: facts.fitCheck.id }],
  }
}
