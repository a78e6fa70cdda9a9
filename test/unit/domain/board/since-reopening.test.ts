/** An exit ends the charter and its pilot: after a reopening they open no gate again. */
import { describe, expect, test } from 'vitest'
import { calendarDate } from '../../../../shared/base/calendar-date.ts'
import { sinceReopening } from '../../../../shared/domain/board/since-reopening.ts'
import { charter, facts, measurement, pilot, move } from '../../../support/facts.ts'

const reopened = (movedOn: string): ReturnType<typeof move> =>
  move({ fromPlace: 'closed', toPlace: 'identify', movedOn: calendarDate(movedOn) })

describe('what counts after a reopening', () => {
  const records = {
    charters: [charter({ draftedOn: calendarDate('2026-06-10') })],
    pilots: [pilot({ startOn: calendarDate('2026-06-10'), endOn: calendarDate('2026-07-10') })],
    measurements: [measurement({ measuredOn: calendarDate('2026-06-10') })],
  }

  test('without a reopening everything counts', () => {
    const all = facts({ ...records, moves: [] })
    expect(sinceReopening(all)).toBe(all)
  })

  test.each([
    ['the day before the reopening counts no more', '2026-06-11', 0],
    ['the day of the reopening counts', '2026-06-10', 1],
  ])('%s', (_title, reopenedOn, count) => {
    const kept = sinceReopening(facts({ ...records, moves: [reopened(reopenedOn)] }))
    expect([kept.charters.length, kept.pilots.length, kept.measurements.length]).toEqual([
      count,
      count,
      count,
    ])
  })

  test('value that was given before still counts', () => {
    const before = facts({ moves: [reopened('2026-11-22')] })
    expect(sinceReopening(before).valueActions).toEqual(before.valueActions)
  })
})
