/**
 * Time and identifiers for the demo: the clock stands at whatever day the story has reached, identifiers count on from a
 * seed. The same story gives the same bytes, on every machine and in every time zone.
 */
import { addDays, type CalendarDate } from '../../shared/base/calendar-date.ts'
import type { Surroundings } from '../app/application.ts'

export type SeededClock = {
  /** Puts the clock at 09:00 UTC of that day; never before where it stands. */
  readonly moveTo: (day: CalendarDate) => void
  readonly surroundings: Surroundings
}

/** Surroundings whose clock is moved by hand and ticks a second a look. */
export function createSeededSurroundings(start: CalendarDate, backupFolder: string): SeededClock {
  let day = start
  let seconds = 0
  let count = 0
  const instant = (): string => {
    const clock = 9 * 3600 + seconds
    const part = (value: number): string => String(value).padStart(2, '0')
    return `${day}T${part(Math.floor(clock / 3600))}:${part(Math.floor(clock / 60) % 60)}:${part(clock % 60)}.000Z`
  }
  return {
    moveTo: (next) => {
      if (next <= day) return
      day = next
      seconds = 0
    },
    surroundings: {
      today: () => day,
      now: () => {
        seconds = Math.min(seconds + 1, 14 * 3600)
        return instant()
      },
      newId: () => {
        count += 1
        return seededId(instant(), count)
      },
      device: 'demo',
      log: (reference, error) => {
        throw new Error(`The demo met something unforeseen (${reference})`, { cause: error })
      },
      backupFolder,
    },
  }
}

/** A UUIDv7 whose time is the story's and whose random part counts on. */
function seededId(at: string, count: number): string {
  const time = Date.parse(at).toString(16).padStart(12, '0')
  const tail = count.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7e01-8a11-${tail}`
}

/** The day that many days before another (after, when negative). */
export function daysBefore(today: CalendarDate, days: number): CalendarDate {
  return addDays(today, -days)
}
