/**
 * When a notice takes effect. Always computed, never stored: calendar days or months from receipt if it is known, else from
 * the notice's own date.
 */
import { addDays, addMonths, daysBetween, type CalendarDate } from '../../base/calendar-date.ts'
import type { ExitNotice } from '../records/exit.ts'

export type NoticeClock = Pick<ExitNotice, 'noticeOn' | 'receivedOn' | 'periodCount' | 'periodUnit'>

/**
 * The effective date: periods in months end on the last day of the month where the day does not exist (31 January and one
 * month is 28 or 29 February).
 */
export function effectiveDate(notice: NoticeClock): CalendarDate {
  const from = notice.receivedOn ?? notice.noticeOn
  return notice.periodUnit === 'days'
    ? addDays(from, notice.periodCount)
    : addMonths(from, notice.periodCount)
}

/** Days until the notice takes effect: 0 on the day itself, negative after it. */
export function noticeDaysLeft(notice: NoticeClock, today: CalendarDate): number {
  return daysBetween(today, effectiveDate(notice))
}
