import { describe, expect, test } from 'vitest'
import {
  gatesOnTheWay,
  isReason,
  judgeMove,
  moveKind,
  needsReason,
} from '../../../../shared/domain/board/move.ts'
import { defaultSettings } from '../../../../shared/playbook/settings.ts'
import { stages, type Place } from '../../../../shared/playbook/stages.ts'
import { alliance, facts, fitCheck, today, vetting } from '../../../support/facts.ts'
import { places } from '../../../support/places.ts'

const judge = (from: Place, to: Place, overrides = {}) =>
  judgeMove(facts({ alliance: alliance({ place: from }), ...overrides }), to, defaultSettings, today)

describe('moving a card', () => {
  test.each<[string, Place, Place, string, readonly Place[]]>([
    ['one stage forward passes its gate', 'identify', 'build-trust', 'forward', ['identify']],
    [
      'over several stages every gate on the way is evaluated',
      'identify',
      'scale',
      'forward',
      ['identify', 'build-trust', 'formalize'],
    ],
    [
      'from Formalize to Sustain & exit two gates are',
      'formalize',
      'sustain',
      'forward',
      ['formalize', 'scale'],
    ],
    ['backward is free', 'scale', 'identify', 'backward', []],
    ['to Nurture is free', 'scale', 'nurture', 'to-nurture', []],
    ['from Nurture to Identify no gate lies on the way', 'nurture', 'identify', 'forward', []],
    [
      'from Nurture it counts as from before Identify',
      'nurture',
      'formalize',
      'forward',
      ['identify', 'build-trust'],
    ],
    ['turning down from Identify is free', 'identify', 'closed', 'close', []],
    ['turning down from Build trust is free', 'build-trust', 'closed', 'close', []],
    ['closing from Nurture is free', 'nurture', 'closed', 'close', []],
    ['closing from Formalize evaluates the closing gate', 'formalize', 'closed', 'close', ['sustain']],
    ['closing from Scale evaluates the closing gate alone', 'scale', 'closed', 'close', ['sustain']],
    ['closing from Sustain & exit evaluates its gate', 'sustain', 'closed', 'close', ['sustain']],
    ['a reopening passes no gate', 'closed', 'identify', 'reopen', []],
    ['staying is no move', 'scale', 'scale', 'stay', []],
  ])('%s', (_title, from, to, kind, gates) => {
    expect(moveKind(from, to)).toBe(kind)
    expect(gatesOnTheWay(from, to, false)).toEqual(gates)
  })

  test.each(['identify', 'build-trust', 'nurture'] as const)(
    'while a signed charter is in force, closing from %s evaluates the closing gate: no step back leads around the notice',
    (from) => expect(gatesOnTheWay(from, 'closed', true)).toEqual(['sustain']),
  )

  test('with everything in order every move of the board is open, but for staying and out of Closed', () => {
    for (const from of places) {
      for (const to of places) {
        const judgement = judge(from, to)
        const closedStays = from === 'closed' && to !== 'identify'
        expect(judgement.allowed).toBe(from !== to && !closedStays)
        expect(needsReason(judgement)).toBe(false)
      }
    }
  })

  test('a closed alliance reopens to Identify only', () => {
    expect(judge('closed', 'scale').refusal).toBe('closed-reopens-to-identify-only')
    expect(judge('closed', 'nurture').refusal).toBe('closed-reopens-to-identify-only')
    expect(judge('closed', 'identify')).toMatchObject({ allowed: true, refusal: null, total: 0 })
  })

  test('one unmet condition of an earlier gate is found from further back, and asks for a reason', () => {
    const vettingOpen = { vetting: [], fitCheck: fitCheck({}) }
    const judgement = judge('identify', 'formalize', vettingOpen)
    expect(judgement).toMatchObject({ met: 5, total: 6, allowed: true })
    expect(needsReason(judgement)).toBe(true)
    expect(needsReason(judge('identify', 'formalize', { vetting: vetting('good') }))).toBe(false)
  })

  test('a move in one leap meets the same conditions as the same way stage by stage', () => {
    const leap = judge('identify', 'sustain').gates.flatMap((gate) => gate.conditions)
    const steps = stages
      .slice(0, -1)
      .flatMap((stage, index) => judge(stage, stages[index + 1] ?? stage).gates)
      .flatMap((gate) => gate.conditions)
    expect(leap).toEqual(steps)
  })

  test.each([
    ['', false],
    [' \n\t ', false],
    ['\u200b\u00a0', false],
    ['Their board meets on 2 December', true],
  ])('%j as a reason: %s', (text, expected) => {
    expect(isReason(text)).toBe(expected)
  })
})
