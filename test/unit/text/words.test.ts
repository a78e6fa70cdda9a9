import { describe, expect, test } from 'vitest'
import { judgeMove } from '../../../shared/domain/board/move.ts'
import { jointVentureConditions } from '../../../shared/domain/formalize/joint-venture.ts'
import type { AllianceFacts } from '../../../shared/domain/board/alliance-facts.ts'
import { defaultSettings } from '../../../shared/playbook/settings.ts'
import { conditionText } from '../../../shared/text/condition-text.ts'
import { createFormats } from '../../../shared/text/formats/formats.ts'
import {
  alliance,
  charter,
  day,
  facts,
  fitCheck,
  measurement,
  notice,
  pilot,
  redFlag,
  score,
  today,
  vetting,
} from '../../support/facts.ts'

const formats = createFormats('en-GB')
const empty: Partial<AllianceFacts> = {
  scores: [],
  fitCheck: null,
  valueActions: [],
  vetting: [],
  redFlags: [redFlag({})],
  charters: [],
  pilots: [],
  measurements: [],
  levers: [],
  risksReviewedOn: null,
  exitNotice: null,
}
const halfway: Partial<AllianceFacts> = {
  scores: [score([2, 1, 3], {})],
  fitCheck: fitCheck({ sameBudget: 'yes' }),
  vetting: vetting('failed'),
  charters: [charter({ status: 'sent', signedByThemOn: null })],
  pilots: [pilot({ endOn: day('2026-12-24') })],
  measurements: [measurement({ value: 1 })],
  levers: [{ id: 'a', state: 'active' }],
  risksReviewedOn: day('2026-01-01'),
  exitNotice: notice({ noticeOn: day('2026-11-20'), lessons: [] }),
}

function everyCondition(overrides: Partial<AllianceFacts>) {
  const at = (place: 'identify' | 'sustain') => facts({ ...overrides, alliance: alliance({ place }) })
  return [
    ...judgeMove(at('identify'), 'sustain', defaultSettings, today).gates.flatMap((gate) => gate.conditions),
    ...judgeMove(at('sustain'), 'closed', defaultSettings, today).gates.flatMap((gate) => gate.conditions),
    ...jointVentureConditions(at('sustain'), today),
  ]
}

describe('the words of conditions', () => {
  test.each([
    ['everything in order', {}],
    ['nothing recorded', empty],
    ['halfway', halfway],
  ])('%s: a title, an explanation, and a next step exactly where one is not met', (_title, overrides) => {
    for (const condition of everyCondition(overrides)) {
      const { title, explanation, next } = conditionText(condition, formats)
      expect(next === null).toBe(condition.met)
      expect(explanation).toMatch(/\.$/)
      expect(`${title} ${explanation} ${next ?? ''}`).not.toMatch(/undefined|NaN|null|[→≥!]|\b[Ww]e\b/)
    }
  })

  test('figures are told', () => {
    const [first] = everyCondition({}).map((condition) => conditionText(condition, formats))
    expect(first).toEqual({
      title: 'Score of at least 12 of 15',
      explanation: 'The latest score is 4 + 5 + 3 = 12.',
      next: null,
    })
  })
})

describe('formats', () => {
  test('dates, amounts, numbers and shares by locale', () => {
    expect(formats.shortDate(day('2026-11-27'))).toBe('27 Nov')
    expect(formats.date(day('2026-11-27'))).toBe('27 Nov 2026')
    expect(formats.longDate(day('2026-11-27')).replace(',', '')).toBe('Friday 27 November 2026')
    expect(formats.money(31_000_000, 'EUR')).toBe('€310,000')
    expect(formats.money(150, 'EUR')).toBe('€1.50')
    expect(formats.money(500, 'JPY')).toBe('JP¥500')
    expect(formats.number(1250.5)).toBe('1,250.5')
    expect(formats.percent(47)).toBe('47%')
    expect(createFormats('de-DE').number(1250.5)).toBe('1.250,5')
  })

  test('are made once a locale, and an unknown locale is no failure', () => {
    expect(createFormats('en-GB')).toBe(formats)
    expect(createFormats('not a locale').shortDate(day('2026-11-27'))).toBe('27 Nov')
  })
})
