/**
 * Gives the rows of a file their dates, once all are known: whether 03/04/2024 is a day in March or in April is told by the
 * other dates of the same file, or by the user, and is otherwise left open.
 */
import { addDays } from '../../shared/base/calendar-date.ts'
import type { CalendarDate } from '../../shared/base/calendar-date.ts'
import type { DateOrder, ImportProblem } from '../../shared/domain/contacts/imported-contact.ts'
import { orderOfDates, readDate } from './read-date.ts'
import type { DateReading } from './read-date.ts'

type DatedLine = { readonly line: number; readonly dateText: string }
type SettledDate = { readonly date: CalendarDate | null; readonly problem: ImportProblem | null }

export type SettledDates = {
  readonly dates: readonly SettledDate[]
  readonly dateOrderUnclear: boolean
}

/** A date for each line, in the same order, or none with the problem. */
export function settleDates(
  lines: readonly DatedLine[],
  today: CalendarDate,
  given: DateOrder | null,
): SettledDates {
  const readings = lines.map(({ dateText }) => readDate(dateText, today))
  const order = given ?? orderOfDates(readings)
  // A day's grace: where the file was written it may already be tomorrow.
  const latest = addDays(today, 1)
  const dates = lines.map((line, index): SettledDate => {
    const date = resolve(readings[index] ?? { kind: 'none' }, order, given)
    if (date === 'unreadable') return { date: null, problem: problemOf(line, 'unreadable-date') }
    if (date !== null && date > latest) return { date: null, problem: problemOf(line, 'date-in-future') }
    return { date, problem: null }
  })
  return { dates, dateOrderUnclear: order === null && readings.some(({ kind }) => kind === 'either') }
}

function resolve(
  reading: DateReading,
  order: DateOrder | null,
  given: DateOrder | null,
): CalendarDate | 'unreadable' | null {
  switch (reading.kind) {
    case 'none':
      return null
    case 'unreadable':
      return 'unreadable'
    case 'date':
      return given !== null && reading.order !== null && reading.order !== given ? 'unreadable' : reading.date
    case 'either':
      if (order === null) return null
      return order === 'day-first' ? reading.dayFirst : reading.monthFirst
  }
}

function problemOf(line: DatedLine, code: 'unreadable-date' | 'date-in-future'): ImportProblem {
  return { line: line.line, field: 'connectedOn', code, value: line.dateText.slice(0, 100) }
}
