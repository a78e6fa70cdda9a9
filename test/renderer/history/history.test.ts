import { describe, expect, it } from 'vitest'
import { calendarDate, type CalendarDate } from '../../../shared/base/calendar-date.ts'
import { createFormats } from '../../../shared/text/formats/formats.ts'
import { alliancesOfEntry } from '../../../renderer/features/history/alliances-of-entry.ts'
import { detailRows } from '../../../renderer/features/history/detail-rows.ts'
import { groupByDay } from '../../../renderer/features/history/group-by-day.ts'

const dayOf = (at: string): CalendarDate => calendarDate(at.slice(0, 10))
const formats = createFormats('en-GB')

describe('entries under their days', () => {
  it('stand under one day when they fell on it, in the order they came', () => {
    const entries = ['2026-11-22T18:00:00Z', '2026-11-22T09:00:00Z', '2026-11-21T09:00:00Z'].map((at) => ({
      at,
    }))
    expect(groupByDay(entries, dayOf).map(({ day, entries: ofDay }) => [day, ofDay.length])).toEqual([
      ['2026-11-22', 2],
      ['2026-11-21', 1],
    ])
  })
  it('are none when there are none', () => {
    expect(groupByDay([], dayOf)).toEqual([])
  })
})

describe('the alliances of an entry', () => {
  it('are read from the alliance itself and from what belongs to it, each once', () => {
    const changes = [
      { table: 'alliance', id: 'a', before: null, after: { place: 'identify' } },
      { table: 'score', id: 's', before: null, after: { allianceId: 'a' } },
      { table: 'obligation', id: 'o', before: { allianceId: 'b' }, after: null },
    ]
    expect(alliancesOfEntry(changes)).toEqual(['a', 'b'])
  })
})

describe('the fields of an entry', () => {
  it('show old and new value of what changed, and nothing else', () => {
    const before = { id: 'x', seq: 1, position: 'Director', email: 'a@b.example' }
    const rows = detailRows(
      [{ table: 'contact', id: 'x', before, after: { ...before, position: 'Partner' } }],
      formats,
    )
    expect(rows.map(({ record, field, before: was, after }) => [record, field, was, after])).toEqual([
      ['Contact', 'Position', '“Director”', '“Partner”'],
    ])
  })
  it('of a new record show what it holds, without identifiers and empty fields', () => {
    const after = { id: 'x', organisationId: 'o', givenName: 'Anna', phone: '' }
    const rows = detailRows([{ table: 'contact', id: 'x', before: null, after }], formats)
    expect(rows.map(({ field, before, after: now }) => [field, before, now])).toEqual([
      ['Given name', '–', '“Anna”'],
    ])
  })
  it('name the record in its first row only', () => {
    const after = { givenName: 'Anna', familyName: 'Berg' }
    const rows = detailRows([{ table: 'contact', id: 'x', before: null, after }], formats)
    expect(rows.map(({ record }) => record)).toEqual(['Contact', ''])
  })
})
