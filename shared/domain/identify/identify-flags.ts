/** The flags of Identify that stay with the card: a score below the threshold, an open fit check, differing expectations. */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Settings } from '../../playbook/settings.ts'
import type { AllianceFacts } from '../board/alliance-facts.ts'
import { signedCharter } from '../formalize/signed-charter.ts'
import type { Flag } from '../judgement.ts'
import { fitProblem } from './fit-check.ts'
import { countingScore } from './identify-gate.ts'
import { pointsNeeded, reachesThreshold, weightedScore } from './score.ts'

/**
 * A score below the threshold and a fit check that holds are flagged in every stage; different expectations until both have
 * signed a charter, which reconciles them. "Not said" differs from nothing.
 */
export function identifyFlags(
  facts: AllianceFacts,
  settings: Settings,
  today: CalendarDate,
): readonly Flag[] {
  return [...scoreFlags(facts, settings, today), ...fitFlags(facts), ...expectationFlags(facts, today)]
}

function scoreFlags(facts: AllianceFacts, settings: Settings, today: CalendarDate): readonly Flag[] {
  const score = countingScore(facts, today)
  if (score === null || reachesThreshold(score.points, settings)) return []
  const { points } = weightedScore(score.points, settings)
  return [
    {
      code: 'score-below-threshold',
      tone: 'attention',
      values: { points, threshold: pointsNeeded(settings) },
      evidence: [{ record: 'score', id: score.id }],
    },
  ]
}

function fitFlags(facts: AllianceFacts): readonly Flag[] {
  const problem = fitProblem(facts.fitCheck)
  if (problem === null) return []
  const evidence = facts.fitCheck === null ? [] : [{ record: 'fitCheck' as const, id: facts.fitCheck.id }]
  return [{ code: 'fit-check-open', tone: 'attention', values: { problem }, evidence }]
}

function expectationFlags(facts: AllianceFacts, today: CalendarDate): readonly Flag[] {
  const { ourExpectation: ours, theirExpectation: theirs, id } = facts.alliance
  const bothSaid = ours !== 'not-said' && theirs !== 'not-said'
  if (!bothSaid || ours === theirs || signedCharter(facts.charters, today) !== null) return []
  const evidence = [{ record: 'alliance' as const, id }]
  return [{ code: 'expectations-differ', tone: 'attention', values: { ours, theirs }, evidence }]
}
