import { describe, expect, test } from 'vitest'
import type { AllianceFacts } from '../../../../shared/domain/board/alliance-facts.ts'
import { formalizeGate } from '../../../../shared/domain/formalize/formalize-gate.ts'
import { jointVentureConditions } from '../../../../shared/domain/formalize/joint-venture.ts'
import { isOnTarget } from '../../../../shared/domain/formalize/metric.ts'
import { allMet } from '../../../../shared/domain/judgement.ts'
import { defaultSettings } from '../../../../shared/playbook/settings.ts'
import { charter, day, facts, idOf, measurement, pilot, redFlag, today } from '../../../support/facts.ts'

const unmet = (overrides: Partial<AllianceFacts>) =>
  formalizeGate(facts(overrides), defaultSettings, today)
    .filter((condition) => !condition.met)
    .map((condition) => condition.code)
const metrics = charter({}).content.metrics
const amendment = charter({
  id: idOf('charter-2'),
  version: 2,
  status: 'draft',
  signedByUsOn: null,
  signedByThemOn: null,
})
const later = (value: number) =>
  measurement({ id: idOf('measurement-2'), value, measuredOn: day('2026-11-21') })

describe('the gate of Formalize', () => {
  test.each<[string, Partial<AllianceFacts>, readonly string[]]>([
    ['signed, ended and on target passes', {}, []],
    [
      'signed by one side only does not, and its metrics do not count',
      { charters: [charter({ status: 'sent', signedByThemOn: null })] },
      ['charter-signed-by-both', 'metric-on-target'],
    ],
    [
      'a signed charter stays in force while its amendment is a draft',
      { charters: [charter({}), amendment] },
      [],
    ],
    ['on the last day the pilot still runs', { pilots: [pilot({ endOn: today })] }, ['pilot-ended']],
    ['the day after its last day it has ended', { pilots: [pilot({ endOn: day('2026-11-22') })] }, []],
    [
      'a second pilot that runs takes the place of the first',
      { pilots: [pilot({}), pilot({ startOn: day('2026-11-22'), endOn: day('2026-12-22') })] },
      ['pilot-ended'],
    ],
    [
      '19 of a target of 20 is not on target',
      { measurements: [measurement({ value: 19 })] },
      ['metric-on-target'],
    ],
    [
      'the latest measurement counts, not the best',
      { measurements: [measurement({ value: 25 }), later(19)] },
      ['metric-on-target'],
    ],
    [
      'a measurement dated tomorrow does not count',
      { measurements: [measurement({ measuredOn: day('2026-11-24') })] },
      ['metric-on-target'],
    ],
    [
      'a metric without a baseline proves nothing',
      {
        charters: [
          charter({
            content: {
              ...charter({}).content,
              metrics: metrics.map((metric) => ({ ...metric, baseline: null })),
            },
          }),
        ],
      },
      ['metric-on-target'],
    ],
    [
      'less is better: 6 weeks of at most 6 is on target',
      { measurements: [measurement({ metricId: 'm3', value: 6 })] },
      [],
    ],
    [
      'less is better: 7 weeks of at most 6 is not',
      { measurements: [measurement({ metricId: 'm3', value: 7 })] },
      ['metric-on-target'],
    ],
  ])('%s', (_title, overrides, codes) => {
    expect(unmet(overrides)).toEqual(codes)
  })

  test('a metric without a target, or a result that is no number, is never on target', () => {
    expect(isOnTarget({ target: null, better: 'more' }, 1)).toBe(false)
    expect(isOnTarget({ target: 1, better: 'less' }, Number.NaN)).toBe(false)
  })
})

describe('a joint venture', () => {
  test('is recommended after a pilot on target, with value both ways and no open red flag', () => {
    expect(allMet(jointVentureConditions(facts({}), today))).toBe(true)
  })

  test.each<[string, Partial<AllianceFacts>, string]>([
    ['without a pilot', { pilots: [] }, 'pilot-on-target'],
    ['with value in one direction', { valueActions: [] }, 'reciprocity-both-ways'],
    ['with an open red flag', { redFlags: [redFlag({})] }, 'no-open-red-flag'],
  ])('%s it is not', (_title, overrides, code) => {
    const conditions = jointVentureConditions(facts(overrides), today)
    expect(conditions.filter((one) => !one.met).map((one) => one.code)).toEqual([code])
  })
})
