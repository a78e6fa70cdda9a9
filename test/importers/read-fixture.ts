/** Reads fixture files and texts through the importer, with the day on which the tests stand. */
import { readFileSync } from 'node:fs'
import { readContacts } from '../../electron/importers/read-contacts.ts'
import type { ReadContactsOptions, ReadContactsResult } from '../../electron/importers/read-contacts.ts'
import { calendarDate } from '../../shared/base/calendar-date.ts'
import type { ImportRefusal } from '../../shared/domain/contacts/imported-contact.ts'

export const today = calendarDate('2026-11-22')

type Options = Omit<ReadContactsOptions, 'today'>
type Read = Extract<ReadContactsResult, { readonly ok: true }>

export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url))
}

export function read(
  source: string | Uint8Array,
  options: Options = {},
  name = 'contacts.csv',
): ReadContactsResult {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  return readContacts({ name, bytes }, { today, ...options })
}

export function readWell(source: string | Uint8Array, options: Options = {}): Read {
  const result = read(source, options)
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem)}`)
  return result
}

export function refusal(source: string | Uint8Array, name = 'contacts.csv'): ImportRefusal {
  const result = read(source, {}, name)
  if (result.ok) throw new Error('The file was not refused')
  return result.problem
}

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'

/** A LinkedIn file with these rows; the first of them stands in line 2. */
export function linkedinFile(...rows: readonly string[]): string {
  return [header, ...rows, ''].join('\n')
}
