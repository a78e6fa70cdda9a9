/** A value-first action in words: what was done, and the whole of it in one line. */
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { ValueAction } from '../../../shared/domain/records/trust.ts'
import type { Formats } from '../../../shared/text/formats/formats.ts'
import { directionNames, rungNames, valueActionKindName } from '../../../shared/text/names.ts'

/** The note where there is one, since it says more than the kind: "Introduction to Polder Re", else "Warm introduction". */
export function whatText({ kind, note }: Pick<ValueAction, 'kind' | 'note'>): string {
  return note === '' ? valueActionKindName(kind) : note
}

/** "2 Personal value" */
export function rungText({ rung }: Pick<ValueAction, 'rung'>): string {
  return `${rung} ${rungNames[rung]}`
}

/** "15 Oct 2026, given, rung 2 Personal value: Introduction to Polder Re" */
export function actionText(action: ValueAction, formats: Formats): string {
  const side = directionNames[action.direction].toLowerCase()
  return `${formats.date(action.actedOn)}, ${side}, rung ${rungText(action)}: ${whatText(action)}`
}

/** "18 Nov"; the year only where it is another one than today's. */
export function nearDate(date: CalendarDate, today: CalendarDate, formats: Formats): string {
  return date.slice(0, 4) === today.slice(0, 4) ? formats.shortDate(date) : formats.date(date)
}
