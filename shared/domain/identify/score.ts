/**
 * The score of a contact: points from 1 to 5 in each dimension, their sum, and whether it reaches the threshold. Weighted
 * or not, it is reckoned in whole numbers and compared without rounding. It never decides a move: the gate does.
 */
import { highestPoints, scoreDimensions, type ScoreDimension } from '../../playbook/score-dimensions.ts'
import type { Settings } from '../../playbook/settings.ts'
import type { Score, ScorePoint } from '../records/identify.ts'

/** The points of one dimension; its evidence does not matter to the sum. */
export type DimensionPoints = Pick<ScorePoint, 'dimension' | 'points'>

/** The threshold is set as points of 15: three dimensions at most 5 each, all weighing the same. */
const unweightedMaximum = scoreDimensions.length * highestPoints

/** The plain sum, 3 to 15: 4+5+3 = 12. A dimension without points adds nothing. */
export function scoreSum(points: readonly Pick<ScorePoint, 'points'>[]): number {
  return points.reduce((sum, point) => sum + point.points, 0)
}

/** The points in the order of the dimensions, for "4·5·3"; 0 where a dimension has none. */
export function scoreParts(points: readonly DimensionPoints[]): readonly number[] {
  return scoreDimensions.map((dimension) => pointsIn(points, dimension))
}

/**
 * The weighted sum and the most that could be reached (5 × the sum of the weights). Weights are whole numbers, 1:1:1 by
 * default. Weights that are all 0 say nothing, so they count as 1:1:1.
 */
export function weightedScore(
  points: readonly DimensionPoints[],
  settings: Settings,
): { readonly points: number; readonly maximum: number } {
  const weights = dimensionWeights(settings)
  const weigh = (sum: number, dimension: ScoreDimension): number =>
    sum + weights[dimension] * pointsIn(points, dimension)
  const totalWeight = scoreDimensions.reduce((sum, dimension) => sum + weights[dimension], 0)
  return { points: scoreDimensions.reduce(weigh, 0), maximum: totalWeight * highestPoints }
}

/**
 * True when the weighted score is at least the same share of its maximum as the threshold (12 by default) is of 15.
 * Compared by cross-multiplication: 12 of 15 goes on, 11 does not.
 */
export function reachesThreshold(points: readonly DimensionPoints[], settings: Settings): boolean {
  const score = weightedScore(points, settings)
  return score.points * unweightedMaximum >= settings.scoreThreshold * score.maximum
}

/** The fewest weighted points that reach the threshold: 12 of 15 unweighted, 16 of 20 at 2:1:1. */
export function pointsNeeded(settings: Settings): number {
  const { maximum } = weightedScore([], settings)
  return Math.ceil((settings.scoreThreshold * maximum) / unweightedMaximum)
}

/** The score that counts: the latest by its date, and of one day the one made last. Null when there is none. */
export function latestScore<Dated extends Pick<Score, 'scoredOn' | 'seq'>>(
  scores: readonly Dated[],
): Dated | null {
  return scores.reduce<Dated | null>(
    (latest, score) => (latest === null || isLater(score, latest) ? score : latest),
    null,
  )
}

/** What the numbers say: `goes-on` at the threshold or above, `turned-down` below it. */
export function scoreVerdict(
  points: readonly DimensionPoints[],
  settings: Settings,
): 'goes-on' | 'turned-down' {
  return reachesThreshold(points, settings) ? 'goes-on' : 'turned-down'
}

function isLater(one: Pick<Score, 'scoredOn' | 'seq'>, other: Pick<Score, 'scoredOn' | 'seq'>): boolean {
  return one.scoredOn === other.scoredOn ? one.seq > other.seq : one.scoredOn > other.scoredOn
}

function pointsIn(points: readonly DimensionPoints[], dimension: ScoreDimension): number {
  return points.find((point) => point.dimension === dimension)?.points ?? 0
}

function dimensionWeights(settings: Settings): Readonly<Record<ScoreDimension, number>> {
  const weights = {
    'complementary-assets': settings.weightComplementaryAssets,
    'shared-customers': settings.weightSharedCustomers,
    'cultural-fit': settings.weightCulturalFit,
  }
  const allZero = Object.values(weights).every((weight) => weight === 0)
  return allZero ? { 'complementary-assets': 1, 'shared-customers': 1, 'cultural-fit': 1 } : weights
}
