import { describe, expect, test } from 'vitest'
import { dayText, rangeText } from '../../../renderer/features/home/day-text.ts'
import { addedText } from '../../../renderer/features/home/contact-text.ts'
import {
  noticeClocks,
  nothingPlannedTitle,
  stepsByDay,
  weekOf,
  weightiestFlags,
  withoutNextAction,
} from '../../../renderer/features/home/home-view.ts'
import { calendarDate } from '../../../shared/base/calendar-date.ts'
import type { AllianceId, NextActionId } from '../../../shared/base/ids.ts'
import type { BoardCard } from '../../../shared/domain/board/card.ts'

const monday = calendarDate('2026-11-23')

function card(partner: string, changes: Partial<BoardCard> = {}): BoardCard {
  return {
    allianceId: partner as AllianceId,
    place: 'build-trust',
    enteredPlaceOn: calendarDate('2026-11-01'),
    partner,
    leadContact: 'Mina Park',
    model: null,
    ourManager: '',
    score: { parts: [4, 4, 4], points: 12, threshold: 12, maximum: 15, below: false },
    pace: {
      days: 22,
      clock: 'stage',
      clockDays: 22,
      from: 30,
      to: 60,
      state: 'on-pace',
      why: 'within-range',
      rushed: false,
    },
    pilot: null,
    notice: null,
    nextAction: null,
    flags: [],
    override: null,
    askAgainOn: null,
    closedHow: null,
    ...changes,
  }
}

function due(dueOn: string): NonNullable<BoardCard['nextAction']> {
  return { id: dueOn as NextActionId, what: 'Call', owner: '', dueOn: calendarDate(dueOn), overdueDays: 0 }
}

describe('the week', () => {
  test.each(['2026-11-23', '2026-11-26', '2026-11-29'])('of %s runs from Monday 23 to Sunday 29', (day) => {
    expect(weekOf(calendarDate(day))).toEqual({ from: '2026-11-23', to: '2026-11-29' })
  })

  test('is told with its dates in the locale of the person', () => {
    expect(rangeText(monday, calendarDate('2026-11-29'), 'en-GB').replaceAll(/\s*–\s*/g, '–')).toBe(
      '23–29 November 2026',
    )
    expect(dayText(monday, 'en-GB')).toEqual({ number: '23', name: 'Mon' })
  })

  test('holds what is overdue first and what is due by Sunday, a group a day; Monday after is next week', () => {
    const cards = [
      card('Sunday', { nextAction: due('2026-11-29') }),
      card('Late', { nextAction: due('2026-11-18') }),
      card('Monday after', { nextAction: due('2026-11-30') }),
      card('Sunday too', { nextAction: due('2026-11-29') }),
      card('None'),
    ]
    const named = (days: ReturnType<typeof stepsByDay>) =>
      days.map(({ day, steps }) => [day, ...steps.map(({ partner }) => partner)])
    expect(named(stepsByDay(cards, null, calendarDate('2026-11-29')))).toEqual([
      ['2026-11-18', 'Late'],
      ['2026-11-29', 'Sunday', 'Sunday too'],
    ])
    expect(named(stepsByDay(cards, calendarDate('2026-11-30'), calendarDate('2026-12-06')))).toEqual([
      ['2026-11-30', 'Monday after'],
    ])
  })
})

describe('nothing planned', () => {
  test('a next action on the 7th day counts as planned, on the 8th it does not', () => {
    const cards = [
      card('In time', { nextAction: due('2026-11-30') }),
      card('Too late', { nextAction: due('2026-12-01') }),
      card('Nothing'),
    ]
    expect(withoutNextAction(cards, monday).map(({ partner }) => partner)).toEqual(['Too late', 'Nothing'])
  })

  test('asks for Identify and Build trust only, and only at the threshold or above', () => {
    const below = { parts: [4, 4, 3], points: 11, threshold: 12, maximum: 15, below: true }
    const cards = [
      card('Identify', { place: 'identify' }),
      card('Formalize', { place: 'formalize' }),
      card('Nurture', { place: 'nurture' }),
      card('Below', { score: below }),
      card('Not scored', { score: null }),
    ]
    expect(withoutNextAction(cards, monday).map(({ partner }) => partner)).toEqual(['Identify'])
  })

  test('is said of next actions, which is what the cards can prove', () => {
    expect(nothingPlannedTitle([card('One')])).toBe(
      'One contact at 12 or more has no next action within 7 days.',
    )
    expect(nothingPlannedTitle([card('One'), card('Two')])).toBe(
      '2 contacts at 12 or more have no next action within 7 days.',
    )
  })
})

test('notice clocks stand with the least days first', () => {
  const notice = (daysLeft: number) => ({ effectiveOn: monday, daysLeft })
  const cards = [card('Later', { notice: notice(89) }), card('None'), card('Soon', { notice: notice(18) })]
  expect(noticeClocks(cards).map(({ partner }) => partner)).toEqual(['Soon', 'Later'])
})

test('each alliance shows its weightiest flag, red ones first; a fact that needs nothing is no flag here', () => {
  const evidence = [] as const
  const noDate = { code: 'no-dated-next-action', tone: 'attention', values: {}, evidence } as const
  const red = { code: 'red-flag-open', tone: 'red', values: { what: 'No thanks' }, evidence } as const
  const askLater = {
    code: 'ask-again',
    tone: 'note',
    values: { askAgainOn: monday, due: false },
    evidence,
  } as const
  const listed = weightiestFlags([
    card('Amber', { flags: [noDate] }),
    card('Note', { flags: [askLater] }),
    card('Red', { flags: [red, noDate] }),
  ])
  expect(listed.map(({ card: { partner }, flag, more }) => [partner, flag.code, more])).toEqual([
    ['Red', 'red-flag-open', 1],
    ['Amber', 'no-dated-next-action', 0],
  ])
})

test('a contact says since when it waits', () => {
  expect([0, 1, 11].map(addedText)).toEqual(['Added today', 'Added yesterday', 'Added 11 days ago'])
})
