/** What has happened has happened by today: a date in the future is a slip of the hand. */
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import { refuseInput } from '../dispatch/refuse.ts'

/** Refuses a date after today; today itself is fine. */
export function refuseFuture(path: string, date: CalendarDate, today: CalendarDate): void {
  if (date > today) refuseInput(path, `This lies in the future: ${date} is after today, ${today}.`)
}
