/** What a merge of contacts will leave: for each field the value that is kept, and those that go into the notes. */
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { ContactRow } from '../../../../shared/contract/contacts-contract.ts'
import { contactName } from './contact-name.ts'

export type MergedField = {
  readonly label: string
  /** Empty where nobody has a value. */
  readonly kept: string
  /** Values that differ from it; they are written into the notes, or added to the e-mail addresses. */
  readonly besides: readonly string[]
}

type NamedField = {
  readonly label: string
  readonly of: (contact: ContactRow, date: FormatDate) => string
}
type FormatDate = (date: CalendarDate) => string

const fields: readonly NamedField[] = [
  { label: 'Given name', of: ({ givenName }) => givenName },
  { label: 'Family name', of: ({ familyName }) => familyName },
  { label: 'Organisation', of: ({ organisationName }) => organisationName },
  { label: 'Position', of: ({ position }) => position },
  { label: 'E-mail', of: ({ email }) => email },
  { label: 'Phone', of: ({ phone }) => phone },
  { label: 'Profile address', of: ({ profileUrl }) => profileUrl },
  { label: 'Connected on', of: ({ connectedOn }, date) => (connectedOn === null ? '' : date(connectedOn)) },
]

/** The kept contact's own value, else the first one found; every other value stands besides. Fields of nobody are left out. */
export function mergePreview(
  kept: ContactRow,
  others: readonly ContactRow[],
  date: FormatDate,
): { readonly fields: readonly MergedField[]; readonly archived: readonly string[] } {
  const merged = fields.map(({ label, of }) => {
    const values = [
      ...new Set([kept, ...others].map((contact) => of(contact, date)).filter((value) => value !== '')),
    ]
    return { label, kept: values[0] ?? '', besides: values.slice(1) }
  })
  return { fields: merged.filter((field) => field.kept !== ''), archived: others.map(contactName) }
}
