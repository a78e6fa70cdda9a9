import { describe, expect, test } from 'vitest'
import type { AllianceFacts } from '../../../../shared/domain/board/alliance-facts.ts'
import { allianceCard } from '../../../../shared/domain/board/card.ts'
import { allianceFlags } from '../../../../shared/domain/board/flags.ts'
import { defaultSettings } from '../../../../shared/playbook/settings.ts'
import { flagText } from '../../../../shared/text/flag-text.ts'
import { createFormats } from '../../../../shared/text/formats/formats.ts'
import { trustGate } from '../../../../shared/domain/trust/trust-gate.ts'
import {
  action,
  alliance,
  charter,
  day,
  facts,
  fitCheck,
  idOf,
  move,
  notice,
  pilot,
  redFlag,
  score,
  today,
  vetting,
} from '../../../support/facts.ts'

const flags = (overrides: Partial<AllianceFacts>) =>
  allianceFlags(facts({ exitNotice: null, ...overrides }), defaultSettings, today)
const codes = (overrides: Partial<AllianceFacts>) => flags(overrides).map((flag) => flag.code)
const card = (overrides: Partial<AllianceFacts>) =>
  allianceCard(
    facts(overrides),
    { partner: 'Kestrel Data GmbH', leadContact: 'Dr. Jonas Feld' },
    defaultSettings,
    today,
  )
const different = { ourExpectation: 'co-marketing', theirExpectation: 'deep-collaboration' } as const
const draft = charter({ status: 'draft', signedByUsOn: null, signedByThemOn: null })
const gateOpen = trustGate(facts({ vetting: [] }), defaultSettings, today)
const overridden = move({ reason: 'Their board meets on 2 December', conditions: gateOpen })

describe('the flags of an alliance', () => {
  test.each<[string, Partial<AllianceFacts>, readonly string[]]>([
    ['everything in order raises none', {}, []],
    [
      'no open action: no dated next action',
      { nextActions: [action({ doneOn: today })] },
      ['no-dated-next-action'],
    ],
    ['an action due today is not overdue', { nextActions: [action({ dueOn: today })] }, []],
    [
      'an action due yesterday is',
      { nextActions: [action({ dueOn: day('2026-11-22') })] },
      ['next-action-overdue'],
    ],
    [
      'one alliance manager missing from stage 3 on',
      { alliance: alliance({ theirManager: ' ' }) },
      ['alliance-managers-missing'],
    ],
    [
      'before stage 3 none is asked for',
      { alliance: alliance({ place: 'build-trust', ourManager: '', theirManager: '' }), moves: [] },
      [],
    ],
    [
      'different expectations until a charter reconciles them',
      { alliance: alliance(different), charters: [] },
      ['expectations-differ'],
    ],
    ['a signed charter reconciles them', { alliance: alliance(different) }, []],
    [
      'not said is no different answer',
      { alliance: alliance({ theirExpectation: 'not-said' }), charters: [] },
      [],
    ],
    [
      'a concern and an unchecked item are flags',
      { vetting: vetting('concern').slice(1) },
      ['vetting-concern', 'vetting-not-checked'],
    ],
    [
      'a charter without a target has nothing measurable',
      {
        charters: [
          {
            ...draft,
            content: {
              ...draft.content,
              metrics: draft.content.metrics.map((metric) => ({ ...metric, target: null })),
            },
          },
        ],
      },
      ['charter-findings', 'nothing-measurable'],
    ],
    [
      'in Scale without a charter nothing is measurable',
      { alliance: alliance({ place: 'scale' }), charters: [], moves: [] },
      ['nothing-measurable'],
    ],
    ['an override stays in sight', { moves: [overridden] }, ['moved-past-gate']],
    [
      'a closed alliance raises none',
      {
        alliance: alliance({ place: 'closed', closedHow: 'ended-well' }),
        redFlags: [redFlag({})],
        nextActions: [],
      },
      [],
    ],
    [
      'Nurture needs no next action',
      { alliance: alliance({ place: 'nurture', askAgainOn: today }), nextActions: [] },
      ['ask-again'],
    ],
    [
      'the weightiest comes first',
      {
        redFlags: [redFlag({})],
        fitCheck: fitCheck({ sameBudget: 'yes' }),
        scores: [score([2, 1, 3], {})],
        vetting: vetting('failed'),
      },
      ['red-flag-open', 'vetting-failed', 'fit-check-open', 'score-below-threshold'],
    ],
  ])('%s', (_title, overrides, expected) => {
    expect(codes(overrides)).toEqual(expected)
  })

  test('asking again is due on the day itself, a note the day before', () => {
    const at = (date: string) => flags({ alliance: alliance({ place: 'nurture', askAgainOn: day(date) }) })[0]
    expect(at('2026-11-23')).toMatchObject({ tone: 'attention', values: { due: true } })
    expect(at('2026-11-24')).toMatchObject({ tone: 'note', values: { due: false } })
  })

  test('a flag is one short line without arrows', () => {
    const all = flags({
      moves: [overridden],
      redFlags: [redFlag({})],
      vetting: vetting('concern'),
      nextActions: [],
    })
    const lines = all.map((flag) => flagText(flag, createFormats('en-GB')))
    expect(lines).toContain('Red flag: Referral not thanked')
    expect(lines).toContain('Override: values not checked')
    expect(lines.join('')).not.toMatch(/[→≥\n]|undefined/)
  })
})

describe('the card', () => {
  test('shows score, notice and next action', () => {
    expect(card({ exitNotice: notice({ noticeOn: day('2026-11-11') }) })).toMatchObject({
      partner: 'Kestrel Data GmbH',
      score: { parts: [4, 5, 3], points: 12, below: false },
      notice: { effectiveOn: '2026-12-11', daysLeft: 18 },
      nextAction: { what: 'Send the charter', overdueDays: 0 },
      override: null,
    })
  })

  test('a score of 8 is below 12', () => {
    expect(card({ scores: [score([2, 3, 3], {})] }).score).toMatchObject({
      points: 8,
      threshold: 12,
      below: true,
    })
  })

  test('counts the pilot’s days with first and last: day 41 of 92', () => {
    const running = pilot({ id: idOf('pilot-2'), startOn: day('2026-10-14'), endOn: day('2027-01-13') })
    expect(card({ pilots: [running] }).pilot).toEqual({ day: 41, of: 92, endOn: '2027-01-13' })
  })

  test('tells an override once: as the override, not among the flags', () => {
    const { flags: shown, override } = card({ moves: [overridden] })
    expect(shown).toEqual([])
    expect(override).toMatchObject({ reason: 'Their board meets on 2 December', unmet: ['values-checked'] })
  })

  test('is the same on a second look', () => {
    expect(card({})).toEqual(card({}))
  })
})
