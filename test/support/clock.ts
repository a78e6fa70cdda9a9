/**
 * Time and identifiers for tests: today is given, the clock ticks a second a look, identifiers count on from a seed. What the
 * product did not foresee fails the test with its stack.
 */
import { type CalendarDate, calendarDate } from '../../shared/base/calendar-date.ts'
import type { Surroundings } from '../../electron/app/application.ts'

export type TestClock = {
  readonly surroundings: Surroundings
  readonly setToday: (today: string) => void
  /** What was logged as unforeseen, newest last. */
  readonly unforeseen: readonly unknown[]
}

/** A clock that stands at a day until it is moved. */
export function createTestClock(firstDay: string, backupFolder: string): TestClock {
  let today: CalendarDate = calendarDate(firstDay)
  let seconds = 0
  let count = 0
  const unforeseen: unknown[] = []
  return {
    setToday: (next) => {
      today = calendarDate(next)
      seconds = 0
    },
    unforeseen,
    surroundings: {
      today: () => today,
      now: () => {
        seconds += 1
        return new Date(Date.parse(`${today}T09:00:00Z`) + seconds * 1000).toISOString()
      },
      newId: () => {
        count += 1
        return `01900000-0000-7000-8000-${String(count).padStart(12, '0')}`
      },
      device: 'test',
      log: (_reference, error) => {
        unforeseen.push(error)
      },
      backupFolder,
    },
  }
}
