import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  latestScore,
  pointsNeeded,
  reachesThreshold,
  scoreSum,
  scoreVerdict,
  weightedScore,
} from '../../../../shared/domain/identify/score.ts'
import { defaultSettings, type Settings } from '../../../../shared/playbook/settings.ts'
import { day, idOf, score } from '../../../support/facts.ts'

const points = (...values: number[]) => score(values, {}).points
const weights = (assets: number, customers: number, culture: number): Settings => ({
  ...defaultSettings,
  weightComplementaryAssets: assets,
  weightSharedCustomers: customers,
  weightCulturalFit: culture,
})

describe('the score', () => {
  test.each([
    ['4+5+3 = 12 goes on', [4, 5, 3], 12, 'goes-on'],
    ['5+4+4 = 13 goes on', [5, 4, 4], 13, 'goes-on'],
    ['2+1+3 = 6 is turned down', [2, 1, 3], 6, 'turned-down'],
    ['11 of 15 does not go on', [4, 4, 3], 11, 'turned-down'],
  ] as const)('%s', (_title, values, sum, verdict) => {
    expect(scoreSum(points(...values))).toBe(sum)
    expect(scoreVerdict(points(...values), defaultSettings)).toBe(verdict)
  })

  test('weighted 2:1:1 the gate is the same share: 16 of 20 goes on, 15 does not', () => {
    expect(pointsNeeded(weights(2, 1, 1))).toBe(16)
    expect(weightedScore(points(5, 3, 3), weights(2, 1, 1))).toEqual({ points: 16, maximum: 20 })
    expect(reachesThreshold(points(5, 3, 3), weights(2, 1, 1))).toBe(true)
    expect(reachesThreshold(points(5, 3, 2), weights(2, 1, 1))).toBe(false)
  })

  test('weights that are all 0 count as 1:1:1', () => {
    expect(weightedScore(points(4, 5, 3), weights(0, 0, 0))).toEqual({ points: 12, maximum: 15 })
  })

  test('the latest counts: by date, and of one day the one made last', () => {
    const early = score([1, 1, 1], { seq: 3, scoredOn: day('2026-01-01') })
    const first = score([2, 2, 2], { id: idOf('score-a'), seq: 1, scoredOn: day('2026-01-02') })
    const second = score([3, 3, 3], { id: idOf('score-b'), seq: 2, scoredOn: day('2026-01-02') })
    expect(latestScore([second, early, first])).toBe(second)
    expect(latestScore([])).toBeNull()
  })

  test('one point more never turns a contact down, whatever the weights and threshold', () => {
    const value = fc.integer({ min: 1, max: 5 })
    const weight = fc.integer({ min: 0, max: 10 })
    fc.assert(
      fc.property(
        fc.tuple(value, value, value),
        fc.tuple(weight, weight, weight),
        fc.integer({ min: 3, max: 15 }),
        fc.integer({ min: 0, max: 2 }),
        (values, [a, b, c], scoreThreshold, raised) => {
          const settings = { ...weights(a, b, c), scoreThreshold }
          const more = values.map((one, index) => (index === raised ? Math.min(5, one + 1) : one))
          const before = reachesThreshold(points(...values), settings)
          expect(!before || reachesThreshold(points(...more), settings)).toBe(true)
          const weighted = weightedScore(points(...values), settings)
          expect(before).toBe(weighted.points >= pointsNeeded(settings))
        },
      ),
    )
  })
})
