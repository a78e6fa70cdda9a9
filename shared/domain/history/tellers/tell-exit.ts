/** Notices and obligations as the history tells them. */
import type { CalendarDate } from '../../../base/calendar-date.ts'
import type { RowChange } from '../row-change.ts'
import { fieldOf, hasChanged, textOf } from '../row-reading.ts'
import type { StorySentence } from '../story.ts'
import { tellPlainly } from './tell-plainly.ts'

/** Given, withdrawn, completed; what was changed in between is told as fields. */
export function tellExitNotice(change: RowChange): readonly StorySentence[] {
  const { before, after } = change
  if (after === null) return tellPlainly(change, [])
  const values = { noticeOn: fieldOf<CalendarDate>(after, 'noticeOn') }
  if (before === null) return [{ code: 'notice-given', values }]
  const status = hasChanged(change, 'status') ? after['status'] : null
  if (status === 'withdrawn')
    return [{ code: 'notice-withdrawn', values }, ...tellPlainly(change, ['status'])]
  if (status === 'completed')
    return [{ code: 'notice-completed', values }, ...tellPlainly(change, ['status'])]
  return tellPlainly(change, [])
}

/** Settled on a day. */
export function tellObligation(change: RowChange): readonly StorySentence[] {
  const { before, after } = change
  if (before === null || after === null || after['settledOn'] === null || before['settledOn'] !== null) {
    return tellPlainly(change, [])
  }
  const values = { what: textOf(after, 'what'), settledOn: fieldOf<CalendarDate>(after, 'settledOn') }
  return [{ code: 'obligation-settled', values }, ...tellPlainly(change, ['settledOn'])]
}
