/**
 * Dates as contact files write them: 05 Nov 2024, 7-Feb-22, 03/15/2024, 15.03.2024, 2024-03-15.
 * Where day and month cannot be told apart it says so instead of guessing.
 */
import { isCalendarDate } from '../../shared/base/calendar-date.ts'
import type { CalendarDate } from '../../shared/base/calendar-date.ts'
import type { DateOrder } from '../../shared/domain/contacts/imported-contact.ts'

export type DateReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  /** `order` is set where the date can be read in this order only. */
  | { readonly kind: 'date'; readonly date: CalendarDate; readonly order: DateOrder | null }
  | { readonly kind: 'either'; readonly dayFirst: CalendarDate; readonly monthFirst: CalendarDate }

const monthNames =
  'january february march april may june july august september october november december'.split(' ')
const earliestYear = 1900

const isoForm = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/u
const dottedForm = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/u
const digitsForm = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/u
const dayMonthForm = /^(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4})$/iu
const excelForm = /^(\d{1,2})-([a-z]{3,9})-(\d{4}|\d{2})$/iu
const monthDayForm = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/iu

/** One cell as a date. Two-digit years lie in the century that puts them not after today. */
export function readDate(cell: string, today: CalendarDate): DateReading {
  const text = cell.replace(/\s+/gu, ' ').trim()
  if (text === '' || /^0+[/.-]0+[/.-]0+$/u.test(text)) return { kind: 'none' }
  const iso = isoForm.exec(text)
  if (iso !== null) return single(dateOf(iso[1], iso[2], iso[3], today))
  const dotted = dottedForm.exec(text)
  if (dotted !== null) return single(dateOf(dotted[3], dotted[2], dotted[1], today))
  const named = dayMonthForm.exec(text) ?? excelForm.exec(text)
  if (named !== null) return single(dateOf(named[3], monthOf(named[2]), named[1], today))
  const monthFirst = monthDayForm.exec(text)
  if (monthFirst !== null) return single(dateOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], today))
  const digits = digitsForm.exec(text)
  if (digits === null) return { kind: 'unreadable' }
  return eitherWay(
    dateOf(digits[3], digits[2], digits[1], today),
    dateOf(digits[3], digits[1], digits[2], today),
  )
}

/** The order of day and month that all dates of a file bear out, null where they say nothing or contradict each other. */
export function orderOfDates(readings: readonly DateReading[]): DateOrder | null {
  const orders = new Set<DateOrder>()
  for (const reading of readings)
    if (reading.kind === 'date' && reading.order !== null) orders.add(reading.order)
  const [only] = orders
  return orders.size === 1 && only !== undefined ? only : null
}

function single(date: CalendarDate | null): DateReading {
  return date === null ? { kind: 'unreadable' } : { kind: 'date', date, order: null }
}

function eitherWay(dayFirst: CalendarDate | null, monthFirst: CalendarDate | null): DateReading {
  if (dayFirst !== null && monthFirst !== null) {
    return dayFirst === monthFirst ? single(dayFirst) : { kind: 'either', dayFirst, monthFirst }
  }
  if (dayFirst !== null) return { kind: 'date', date: dayFirst, order: 'day-first' }
  return monthFirst === null ? single(null) : { kind: 'date', date: monthFirst, order: 'month-first' }
}

/** The month's number; '0', which no date has, for a word that is no month. */
function monthOf(name: string | undefined): string {
  const word = (name ?? '').toLowerCase()
  const month = monthNames.findIndex((full) => [full, full.slice(0, 3), full.slice(0, 4)].includes(word))
  return String(month + 1)
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  today: CalendarDate,
): CalendarDate | null {
  const fullYear = yearOf(year ?? '', Number(today.slice(0, 4)))
  if (fullYear < earliestYear) return null
  const text = `${fullYear}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
  return isCalendarDate(text) ? text : null
}

function yearOf(digits: string, thisYear: number): number {
  if (digits.length !== 2) return Number(digits)
  const century = thisYear - (thisYear % 100)
  const year = century + Number(digits)
  return year <= thisYear ? year : year - 100
}
