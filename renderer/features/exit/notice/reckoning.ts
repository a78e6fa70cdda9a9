/** How an effective date was reckoned, in a sentence; null while the dates say nothing. Pure. */
import { isCalendarDate, type CalendarDate } from '../../../../shared/base/calendar-date.ts'
import { effectiveDate } from '../../../../shared/domain/exit/effective-date.ts'
import type { PeriodUnit } from '../../../../shared/domain/records/exit.ts'
import { counted } from '../../../../shared/text/formats/counted.ts'
import type { Formats } from '../../../../shared/text/formats/formats.ts'

export type NoticeDates = {
  readonly noticeOn: string
  readonly receivedOn: string
  readonly periodCount: number | null
  readonly periodUnit: PeriodUnit
}

export type Reckoning = { readonly effectiveOn: CalendarDate; readonly sentence: string }

export function reckon(dates: NoticeDates, formats: Formats): Reckoning | null {
  const { noticeOn, periodCount, periodUnit } = dates
  if (
    !isCalendarDate(noticeOn) ||
    periodCount === null ||
    !Number.isInteger(periodCount) ||
    periodCount < 0
  ) {
    return null
  }
  const receivedOn = isCalendarDate(dates.receivedOn) ? dates.receivedOn : null
  const effectiveOn = effectiveWithin({ noticeOn, receivedOn, periodCount, periodUnit })
  if (effectiveOn === null) return null
  const period = counted(periodCount, periodUnit === 'days' ? 'calendar day' : 'month')
  const from =
    receivedOn === null
      ? `from the date of the notice, ${formats.fullDate(noticeOn)}, while no receipt is known`
      : `from receipt on ${formats.fullDate(receivedOn)}`
  return { effectiveOn, sentence: `${period} ${from}.` }
}

// Dates beyond year 9999 are no dates.
function effectiveWithin(clock: Parameters<typeof effectiveDate>[0]): CalendarDate | null {
  try {
    return effectiveDate(clock)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
