/** Instants of the history in the person's own time: the calendar day they fell on and the time of day. */
import { calendarDate, type CalendarDate } from '../../shared/base/calendar-date.ts'

/** The day on which an instant (ISO 8601, UTC) fell, in the time zone of the machine. */
export function localDay(at: string): CalendarDate {
  const instant = new Date(at)
  const twoDigits = (value: number): string => String(value).padStart(2, '0')
  const year = String(instant.getFullYear()).padStart(4, '0')
  return calendarDate(`${year}-${twoDigits(instant.getMonth() + 1)}-${twoDigits(instant.getDate())}`)
}

/** “09:42”, or as the locale writes it. */
export function localTime(at: string, locale: string): string {
  return new Date(at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })
}
