/** A score in words: the sum as it is added up, and what the numbers say against the threshold. */
import {
  pointsNeeded,
  reachesThreshold,
  scoreParts,
  scoreSum,
  weightedScore,
  type DimensionPoints,
} from '../../../shared/domain/identify/score.ts'
import { scoreDimensions } from '../../../shared/playbook/score-dimensions.ts'
import type { Settings } from '../../../shared/playbook/settings.ts'
import { counted } from '../../../shared/text/formats/counted.ts'
import { givenPoints, openDimensions, type ScoreDraft } from './score-draft.ts'

export type Verdict = { readonly text: string; readonly tone: 'good' | 'bad' | 'quiet' }

/** "4·5·4 = 13"; with weights the parts do not add up to the figure that counts, so that one follows: "…, weighted 17". */
export function sumText(points: readonly DimensionPoints[], settings: Settings): string {
  const sum = `${scoreParts(points).join('·')} = ${scoreSum(points)}`
  const weighted = weightedScore(points, settings)
  return weighted.points === scoreSum(points) ? sum : `${sum}, weighted ${weighted.points}`
}

/** "13 of 15, goes on" or "6 of 15, below 12: held". */
export function verdict(points: readonly DimensionPoints[], settings: Settings): Verdict {
  const score = weightedScore(points, settings)
  const reached = `${score.points} of ${score.maximum}`
  return reachesThreshold(points, settings)
    ? { text: `${reached}, goes on`, tone: 'good' }
    : { text: `${reached}, below ${pointsNeeded(settings)}: held`, tone: 'bad' }
}

/** The sum while it is added up: "4·–·–" with dimensions still open. */
export function draftSumText(draft: ScoreDraft, settings: Settings): string {
  if (openDimensions(draft).length === 0) return sumText(givenPoints(draft), settings)
  return scoreDimensions.map((dimension) => draft[dimension].points ?? '–').join('·')
}

/** The verdict as soon as every dimension has points; until then how far the score has come. */
export function draftVerdict(draft: ScoreDraft, settings: Settings): Verdict {
  const open = openDimensions(draft).length
  const given = givenPoints(draft)
  if (open === 0) return verdict(given, settings)
  const needed = `${pointsNeeded(settings)} of ${weightedScore([], settings).maximum} needed`
  if (given.length === 0) return { text: needed, tone: 'quiet' }
  return {
    text: `${weightedScore(given, settings).points} so far, ${counted(open, 'dimension')} open, ${needed}`,
    tone: 'quiet',
  }
}

/** How the sum moved since the score before: "+2", "−1", "±0". */
export function changeText(points: readonly DimensionPoints[], before: readonly DimensionPoints[]): string {
  const change = scoreSum(points) - scoreSum(before)
  if (change === 0) return '±0'
  return change > 0 ? `+${change}` : `−${-change}`
}
