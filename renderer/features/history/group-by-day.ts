/** Entries of the history under the day on which they were made. */
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'

/** Keeps the order of the entries; a day stands once for each run of entries that fell on it. */
export function groupByDay<Entry extends { readonly at: string }>(
  entries: readonly Entry[],
  dayOf: (at: string) => CalendarDate,
): readonly { readonly day: CalendarDate; readonly entries: readonly Entry[] }[] {
  const days: { day: CalendarDate; entries: Entry[] }[] = []
  for (const entry of entries) {
    const day = dayOf(entry.at)
    const latest = days.at(-1)
    if (latest?.day === day) latest.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}
