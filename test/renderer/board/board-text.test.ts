import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../shared/playbook/settings.ts'
import { createFormats } from '../../../shared/text/formats/formats.ts'
import { flagKind, paceText } from '../../../renderer/features/board/card/card-text.ts'
import { spanText, typicalText } from '../../../renderer/features/board/columns/typical-text.ts'
import {
  askAgainText,
  gateTitle,
  outcomeText,
  unmetCountText,
} from '../../../renderer/features/board/move/move-text.ts'
import { closedHowText, closedText, nurtureText } from '../../../renderer/features/board/trays/tray-text.ts'
import { calendarDate } from '../../../shared/base/calendar-date.ts'
import { cardOf, quietPace, today } from './card.ts'

describe('the typical time under a column’s name', () => {
  it.each([
    ['identify', 'Typically 1 week'],
    ['build-trust', 'Typically 1–2 months'],
    ['formalize', 'Typically 2–4 weeks, then pilot'],
    ['scale', 'Typically 3–6 months a round'],
    ['sustain', '30 or 90 days to leave'],
  ] as const)('%s: %s', (stage, text) => {
    expect(typicalText(stage, defaultSettings)).toBe(text)
  })

  it('falls back to days where weeks and months do not fit', () => {
    expect(spanText(10, 25)).toBe('10–25 days')
    expect(spanText(7, 7)).toBe('1 week')
    expect(spanText(0, 1)).toBe('1 day')
  })
})

describe('pace', () => {
  it.each([
    ['on pace in grey', quietPace, '40 d, on pace', 'plain'],
    ['stalled', { ...quietPace, state: 'stalled' }, '40 d, stalled', 'stalled'],
    ['rushed', { ...quietPace, rushed: true }, '40 d, rushed', 'rushed'],
    [
      'stalled weighs more than rushed',
      { ...quietPace, state: 'stalled', rushed: true },
      '40 d, stalled',
      'stalled',
    ],
    ['without a range the days alone', { ...quietPace, state: 'no-range' }, '40 d', 'plain'],
  ] as const)('%s', (_, pace, text, look) => {
    expect(paceText(pace)).toEqual({ text, look })
  })
})

describe('flags on a card', () => {
  it('draws a red one as red, a missing date as a crossed calendar', () => {
    expect(flagKind({ code: 'red-flag-open', tone: 'red', values: { what: 'x' }, evidence: [] })).toBe('red')
    expect(flagKind({ code: 'no-dated-next-action', tone: 'attention', values: {}, evidence: [] })).toBe(
      'no-date',
    )
  })
})

describe('what is said of a move', () => {
  const move = { partner: 'Vantor', from: 'identify', to: 'build-trust', overridden: false } as const
  it.each([
    ['forward', move, 'Vantor moved to Build trust.'],
    [
      'past a gate',
      { ...move, overridden: true },
      'Vantor moved to Build trust. The reason is kept in the history.',
    ],
    ['to Nurture', { ...move, to: 'nurture' }, 'Vantor moved to Nurture.'],
    [
      'turned down',
      { ...move, to: 'closed', closedHow: 'turned-down' },
      'Vantor moved to Closed: turned down.',
    ],
    [
      'reopened',
      { ...move, from: 'closed', to: 'identify' },
      'Vantor reopened in Identify. A new score is due.',
    ],
  ] as const)('%s', (_, outcome, text) => {
    expect(outcomeText(outcome)).toBe(text)
  })

  it('counts conditions and gates', () => {
    expect(unmetCountText(1)).toBe('1 condition is not met.')
    expect(unmetCountText(2)).toBe('2 conditions are not met.')
    expect(gateTitle({ to: 'scale', gates: [{ stage: 'formalize', conditions: [] }] })).toBe('Gate to Scale')
  })

  it.each([
    [12, 'in a year'],
    [24, 'in 2 years'],
    [1, 'in 1 month'],
    [18, 'in 18 months'],
  ])('asks again after %i months: %s', (months, text) => {
    expect(askAgainText(months)).toBe(text)
  })
})

describe('the trays', () => {
  const formats = createFormats('en-GB')
  it('counts who is to be asked again today or before', () => {
    const waiting = ['2026-11-22', '2026-11-23', '2026-11-24'].map((on) =>
      cardOf({ askAgainOn: calendarDate(on) }),
    )
    expect(nurtureText(waiting, today)).toBe('2 to ask again')
    expect(nurtureText([], today)).toBe('')
  })

  it('tells exited from turned down', () => {
    const closed = (['ended-well', 'turned-down', 'converted'] as const).map((closedHow) =>
      cardOf({ closedHow }),
    )
    expect(closedText(closed)).toBe('2 exited, 1 turned down')
    expect(closedText([])).toBe('')
    const card = cardOf({ closedHow: 'ended-badly', enteredPlaceOn: calendarDate('2026-10-03') })
    expect(closedHowText(card, formats)).toBe('Ended badly, 3 Oct 2026')
  })
})
