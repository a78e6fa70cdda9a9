/** Days of the week as the home page shows them, by the person's locale. */
import { dateParts, type CalendarDate } from '../../../shared/base/calendar-date.ts'

/** "18" and "Wed" */
export function dayText(
  day: CalendarDate,
  locale: string,
): { readonly number: string; readonly name: string } {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(asInstant(day))
  return { number: String(dateParts(day).day), name }
}

/** "23–29 November 2026" */
export function rangeText(from: CalendarDate, to: CalendarDate, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.formatRange(asInstant(from), asInstant(to))
}

function asInstant(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`)
}
