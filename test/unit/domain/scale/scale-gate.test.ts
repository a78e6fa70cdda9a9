import { describe, expect, test } from 'vitest'
import type { AllianceFacts } from '../../../../shared/domain/board/alliance-facts.ts'
import { scaleGate } from '../../../../shared/domain/scale/scale-gate.ts'
import { defaultSettings } from '../../../../shared/playbook/settings.ts'
import { day, facts, today } from '../../../support/facts.ts'

describe('the gate of Scale', () => {
  test.each<[string, Partial<AllianceFacts>, readonly string[]]>([
    ['a lever reviewed, none active, risks reviewed passes', {}, []],
    ['no lever is not enough', { levers: [] }, ['lever-reviewed']],
    [
      'an active lever holds',
      {
        levers: [
          { id: 'a', state: 'reviewed' },
          { id: 'b', state: 'active' },
        ],
      },
      ['no-lever-active'],
    ],
    ['risks reviewed three months ago to the day pass', { risksReviewedOn: day('2026-08-23') }, []],
    ['a day earlier they do not', { risksReviewedOn: day('2026-08-22') }, ['risks-reviewed']],
    ['risks never reviewed hold', { risksReviewedOn: null }, ['risks-reviewed']],
  ])('%s', (_title, overrides, codes) => {
    const conditions = scaleGate(facts(overrides), defaultSettings, today)
    expect(conditions.filter((one) => !one.met).map((one) => one.code)).toEqual(codes)
  })
})
