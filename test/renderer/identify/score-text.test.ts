import { describe, expect, test } from 'vitest'
import type { Score } from '../../../renderer/ui/choice/score-picker.tsx'
import {
  emptyDraft,
  givenPoints,
  openDimensions,
  type ScoreDraft,
} from '../../../renderer/features/identify/score-draft.ts'
import {
  changeText,
  draftSumText,
  draftVerdict,
  sumText,
  verdict,
} from '../../../renderer/features/identify/score-text.ts'
import { defaultSettings } from '../../../shared/playbook/settings.ts'

const weighted = { ...defaultSettings, weightComplementaryAssets: 2 }

function draft(assets: Score | null, customers: Score | null, culture: Score | null): ScoreDraft {
  return {
    'complementary-assets': { points: assets, evidence: '' },
    'shared-customers': { points: customers, evidence: '' },
    'cultural-fit': { points: culture, evidence: '' },
  }
}

const points = (...three: [Score, Score, Score]) => givenPoints(draft(...three))

describe('the verdict on a score', () => {
  test('12 of 15 goes on, 11 is held', () => {
    expect(verdict(points(4, 5, 3), defaultSettings).text).toBe('12 of 15, goes on')
    expect(verdict(points(4, 4, 3), defaultSettings).text).toBe('11 of 15, below 12: held')
  })

  test('2+1+3 = 6 is held', () => {
    expect(verdict(points(2, 1, 3), defaultSettings)).toEqual({
      text: '6 of 15, below 12: held',
      tone: 'bad',
    })
  })

  test('with weights it is the same share of the new maximum', () => {
    expect(verdict(points(4, 4, 4), weighted).text).toBe('16 of 20, goes on')
    expect(verdict(points(3, 4, 5), weighted).text).toBe('15 of 20, below 16: held')
  })
})

describe('the sum of a score', () => {
  test('is shown as it is added up', () => {
    expect(sumText(points(4, 5, 4), defaultSettings)).toBe('4·5·4 = 13')
  })

  test('says the weighted figure too where the parts do not add up to it', () => {
    expect(sumText(points(4, 5, 4), weighted)).toBe('4·5·4 = 13, weighted 17')
  })

  test('says how it moved since the score before', () => {
    expect(changeText(points(4, 5, 4), points(4, 4, 4))).toBe('+1')
    expect(changeText(points(4, 3, 2), points(4, 4, 4))).toBe('−3')
    expect(changeText(points(3, 4, 5), points(4, 4, 4))).toBe('±0')
  })
})

describe('a score being written', () => {
  test('has no verdict until every dimension has points', () => {
    expect(draftVerdict(emptyDraft, defaultSettings)).toEqual({ text: '12 of 15 needed', tone: 'quiet' })
    expect(draftVerdict(draft(4, null, null), defaultSettings).text).toBe(
      '4 so far, 2 dimensions open, 12 of 15 needed',
    )
    expect(draftVerdict(draft(4, 5, null), defaultSettings).text).toBe(
      '9 so far, 1 dimension open, 12 of 15 needed',
    )
    expect(draftVerdict(draft(4, 5, 4), defaultSettings).text).toBe('13 of 15, goes on')
  })

  test('shows the open dimensions as dashes, not as 0', () => {
    expect(draftSumText(draft(4, null, 3), defaultSettings)).toBe('4·–·3')
    expect(draftSumText(draft(4, 5, 3), defaultSettings)).toBe('4·5·3 = 12')
  })

  test('names the dimensions that are open, in their order', () => {
    expect(openDimensions(draft(null, 4, null))).toEqual(['complementary-assets', 'cultural-fit'])
    expect(openDimensions(draft(1, 1, 1))).toEqual([])
  })
})
