import { describe, expect, test } from 'vitest'
import type { AllianceFacts } from '../../../../shared/domain/board/alliance-facts.ts'
import { pilotSuggested, rungWarning } from '../../../../shared/domain/trust/ladder.ts'
import { reciprocityLedger } from '../../../../shared/domain/trust/ledger.ts'
import { trustGate } from '../../../../shared/domain/trust/trust-gate.ts'
import { defaultSettings } from '../../../../shared/playbook/settings.ts'
import { day, facts, redFlag, today, valueAction, vetting } from '../../../support/facts.ts'

const unmet = (overrides: Partial<AllianceFacts>) =>
  trustGate(facts(overrides), defaultSettings, today)
    .filter((condition) => !condition.met)
    .map((condition) => condition.code)
const given = (actedOn: string) => valueAction({ actedOn: day(actedOn) })
const items = (verdict: 'failed' | 'concern' | 'not-checked', only: string) =>
  vetting('good').map((row) => (row.item === only ? { ...row, verdict } : row))

describe('the gate of Build trust', () => {
  test.each<[string, Partial<AllianceFacts>, readonly string[]]>([
    [
      'two value-first actions done, one of them today, are enough',
      { valueActions: [given('2026-11-01'), given('2026-11-23')] },
      [],
    ],
    [
      'one done and one planned for tomorrow are not',
      { valueActions: [given('2026-11-01'), given('2026-11-24')] },
      ['enough-value-given'],
    ],
    [
      'what was received does not count as given',
      { valueActions: [given('2026-11-01'), valueAction({ direction: 'received' })] },
      ['enough-value-given'],
    ],
    ['an open red flag holds', { redFlags: [redFlag({})] }, ['no-open-red-flag']],
    [
      'a red flag resolved by a blank note holds',
      { redFlags: [redFlag({ resolvedOn: today, resolution: '  ' })] },
      ['no-open-red-flag'],
    ],
    [
      'a red flag resolved with a note does not hold',
      { redFlags: [redFlag({ resolvedOn: today, resolution: 'Thanked in person' })] },
      [],
    ],
    ['values that were never looked at hold', { vetting: [] }, ['values-checked']],
    ['a concern about values does not hold', { vetting: items('concern', 'values-and-ethics') }, []],
    [
      'failed values hold once',
      { vetting: items('failed', 'values-and-ethics') },
      ['no-vetting-item-failed'],
    ],
    ['any failed item holds', { vetting: items('failed', 'references') }, ['no-vetting-item-failed']],
    ['an item that is not checked does not hold', { vetting: items('not-checked', 'references') }, []],
  ])('%s', (_title, overrides, codes) => {
    expect(unmet(overrides)).toEqual(codes)
  })
})

describe('one rung at a time', () => {
  const second = { direction: 'given', rung: 2 } as const
  test.each([
    ['the first rung never warns', [], { direction: 'given', rung: 1 } as const, null],
    ['what is received never warns', [], { direction: 'received', rung: 3 } as const, null],
    ['nothing on the rung below warns', [], second, 'nothing-given'],
    [
      'an acknowledgement is not enough',
      [valueAction({ response: 'acknowledged' })],
      second,
      'only-acknowledged',
    ],
    ['no response yet warns', [valueAction({ response: 'none-yet' })], second, 'no-response'],
    ['a plan on the rung below warns', [valueAction({ actedOn: day('2026-11-24') })], second, 'only-planned'],
    ['reciprocated on the rung below does not warn', [valueAction({})], second, null],
    [
      'the third rung asks for the second',
      [valueAction({})],
      { direction: 'given', rung: 3 } as const,
      'nothing-given',
    ],
  ])('%s', (_title, actions, planned, soFar) => {
    expect(rungWarning(actions, planned, today)?.soFar ?? null).toBe(soFar)
  })

  test('reciprocation on the second rung suggests a pilot, on the first it does not', () => {
    expect(pilotSuggested([valueAction({ rung: 1 })])).toBe(false)
    expect(pilotSuggested([valueAction({ rung: 2, response: 'acknowledged' })])).toBe(false)
    expect(pilotSuggested([valueAction({ rung: 2 })])).toBe(true)
  })
})

test('the ledger counts given and received, the balance, the days since, and plans apart', () => {
  const actions = [
    given('2026-11-11'),
    given('2026-10-01'),
    given('2026-12-03'),
    valueAction({ direction: 'received', actedOn: day('2026-11-18') }),
  ]
  expect(reciprocityLedger(actions, today)).toMatchObject({
    given: 2,
    received: 1,
    balance: 1,
    daysSinceGiven: 12,
    daysSinceReceived: 5,
    plannedGiven: 1,
    plannedReceived: 0,
  })
  expect(reciprocityLedger([], today)).toMatchObject({ balance: 0, daysSinceGiven: null })
})
