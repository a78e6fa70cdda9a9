import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../shared/base/calendar-date.ts'
import {
  arrangeCards,
  isShownBy,
  managersOf,
  weekEnd,
  type BoardFilter,
} from '../../../renderer/features/board/columns/arrange-cards.ts'
import { cardOf, nextActionOn, quietPace, today } from './card.ts'

const everything: BoardFilter = { search: '', chip: 'all', manager: null }

describe('cards in columns', () => {
  it('puts each card into its stage and the others into the trays', () => {
    const cards = [
      cardOf({ partner: 'A', place: 'identify' }),
      cardOf({ partner: 'B', place: 'nurture' }),
      cardOf({ partner: 'C', place: 'closed' }),
    ]
    const { columns, nurture, closed, counts } = arrangeCards(cards, everything, today)
    expect(columns.identify.map((card) => card.partner)).toEqual(['A'])
    expect(nurture.map((card) => card.partner)).toEqual(['B'])
    expect(closed.map((card) => card.partner)).toEqual(['C'])
    expect(counts.all).toBe(1)
  })

  it('shows what has no dated next action first, then the earliest date', () => {
    const cards = [
      cardOf({ partner: 'Late', nextAction: nextActionOn('2026-12-01') }),
      cardOf({ partner: 'Overdue', nextAction: nextActionOn('2026-11-18') }),
      cardOf({ partner: 'None', nextAction: null }),
    ]
    const { columns } = arrangeCards(cards, everything, today)
    expect(columns['build-trust'].map((card) => card.partner)).toEqual(['None', 'Overdue', 'Late'])
  })

  it('finds names without regard to case and accents, of partner and lead contact', () => {
    const cards = [
      cardOf({ partner: 'Société Générale' }),
      cardOf({ partner: 'Other', leadContact: 'Łukasz Nowak' }),
    ]
    const found = (search: string): readonly string[] =>
      arrangeCards(cards, { ...everything, search }, today).columns['build-trust'].map((card) => card.partner)
    expect(found('societe gen')).toEqual(['Société Générale'])
    expect(found('lukasz')).toEqual(['Other'])
    expect(found('nobody')).toEqual([])
  })

  it('counts every chip within search and manager, whichever chip is chosen', () => {
    const cards = [
      cardOf({ partner: 'A', pace: { ...quietPace, state: 'stalled' } }),
      cardOf({ partner: 'B', ourManager: 'Imogen Wren', nextAction: nextActionOn('2026-11-25') }),
    ]
    const all = arrangeCards(cards, { ...everything, chip: 'stalled' }, today)
    expect(all.counts).toEqual({ all: 2, due: 1, flagged: 0, stalled: 1, overridden: 0 })
    expect(all.columns['build-trust'].map((card) => card.partner)).toEqual(['A'])
    const ofImogen = arrangeCards(cards, { ...everything, manager: 'Imogen Wren' }, today)
    expect(ofImogen.counts.all).toBe(1)
  })

  it('names each alliance manager once and leaves out who is not named', () => {
    const names = ['Imogen Wren', '', 'Amara Okonkwo', 'Imogen Wren']
    expect(managersOf(names.map((ourManager) => cardOf({ ourManager })))).toEqual([
      'Amara Okonkwo',
      'Imogen Wren',
    ])
  })
})

describe('due this week', () => {
  it('ends on Sunday: of Monday 23 November on the 29th, of that Sunday on the same day', () => {
    expect(weekEnd(today)).toBe('2026-11-29')
    expect(weekEnd(calendarDate('2026-11-29'))).toBe('2026-11-29')
  })

  it.each([
    ['overdue since the 18th', '2026-11-18', true],
    ['on Sunday the 29th', '2026-11-29', true],
    ['on Monday the 30th', '2026-11-30', false],
  ])('%s', (_, dueOn, due) => {
    expect(isShownBy('due', cardOf({ nextAction: nextActionOn(dueOn) }), weekEnd(today))).toBe(due)
  })

  it('is never a card without a dated next action', () => {
    expect(isShownBy('due', cardOf({ nextAction: null }), weekEnd(today))).toBe(false)
  })
})

describe('flagged', () => {
  it('does not count what is only a note', () => {
    const note = cardOf({
      flags: [{ code: 'ask-again', tone: 'note', values: { askAgainOn: today, due: false }, evidence: [] }],
    })
    const amber = cardOf({
      flags: [{ code: 'no-dated-next-action', tone: 'attention', values: {}, evidence: [] }],
    })
    expect(isShownBy('flagged', note, today)).toBe(false)
    expect(isShownBy('flagged', amber, today)).toBe(true)
  })
})
