/**
 * Calendar dates without a time zone, as ISO text (2026-11-22).
 * The one place that reckons with dates: Temporal underneath, so leap years and month ends are not ours to get wrong.
 * It never reads a clock: today is always given.
 */
import { Temporal } from 'temporal-polyfill'

/** A day of the ISO calendar as `YYYY-MM-DD`, years 0001 to 9999. It sorts as text. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' }

const isoForm = /^\d{4}-\d{2}-\d{2}$/

/** True for an existing day written `YYYY-MM-DD`; 2026-02-30 and 2026-2-3 are refused. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!isoForm.test(text) || text.startsWith('0000')) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/** The text as a calendar date, or a RangeError that names it. For text that is known to be a date. */
export function calendarDate(text: string): CalendarDate {
  if (isCalendarDate(text)) return text
  throw new RangeError(`Not a calendar date: ${text}`)
}

/** The date that many days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(Temporal.PlainDate.from(date).add({ days }).toString())
}

/** The date that many months later; where the day does not exist, the last day of that month (31 January + 1 = 28 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return calendarDate(Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString())
}

/** Whole days from one date to another; negative when `to` lies before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

/** The later of the dates given, null where all are null. */
export function latestDate(dates: readonly (CalendarDate | null)[]): CalendarDate | null {
  return dates.reduce<CalendarDate | null>(
    (latest, date) => (date !== null && (latest === null || date > latest) ? date : latest),
    null,
  )
}

/** Year, month (1–12), day and weekday (1 Monday – 7 Sunday), for formatting. */
export function dateParts(date: CalendarDate): {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
} {
  const { year, month, day, dayOfWeek } = Temporal.PlainDate.from(date)
  return { year, month, day, weekday: dayOfWeek }
}
