/** Refusals that many commands share: what has happened is dated today or before, and in its order. Writes nothing. */
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import { longDate } from '../../../shared/text/formats/document-formats.ts'
import { refuseInput } from '../dispatch/refuse.ts'

/** Refuses a date after today for something that has happened; null is no date yet. */
export function refuseFuture(path: string, date: CalendarDate | null | undefined, today: CalendarDate): void {
  if (date === null || date === undefined || date <= today) return
  refuseInput(path, `${longDate(date)} lies after today. Enter the day on which it happened.`)
}

/** Refuses a date that lies before another one; `sentence` says what is out of order. */
export function refuseBefore(
  path: string,
  date: CalendarDate | null,
  earliest: CalendarDate | null,
  sentence: string,
): void {
  if (date !== null && earliest !== null && date < earliest) refuseInput(path, sentence)
}
