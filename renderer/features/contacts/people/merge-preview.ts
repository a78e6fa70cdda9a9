/** What a merge of contacts will leave: for each field the value that is kept, and those that go into the notes. */
import type { ContactRow } from '../../../../shared/contract/contacts-contract.ts'
import { contactName } from './contact-name.ts'

export type MergedField = {
  readonly label: string
  /** Empty where nobody has a value. */
  readonly kept: string
  /** Values that differ from it; they are written into the notes, or added to the e-mail addresses. */
  readonly besides: readonly string[]
}

const fields: readonly { readonly label: string; readonly of: (contact: ContactRow) => string }[] = [
  { label: 'Given name', of: ({ givenName }) => givenName },
  { label: 'Family name', of: ({ familyName }) => familyName },
  { label: 'Organisation', of: ({ organisationName }) => organisationName },
  { label: 'Position', of: ({ position }) => position },
  { label: 'E-mail', of: ({ email }) => email },
  { label: 'Phone', of: ({ phone }) => phone },
  { label: 'Profile address', of: ({ profileUrl }) => profileUrl },
  { label: 'Connected on', of: ({ connectedOn }) => connectedOn ?? '' },
]

/** The kept contact's own value, else the first one found; every other value stands besides. Fields of nobody are left out. */
export function mergePreview(
  kept: ContactRow,
  others: readonly ContactRow[],
): { readonly fields: readonly MergedField[]; readonly archived: readonly string[] } {
  const merged = fields.map(({ label, of }) => {
    const values = [...new Set([of(kept), ...others.map(of)].filter((value) => value !== ''))]
    return { label, kept: values[0] ?? '', besides: values.slice(1) }
  })
  return { fields: merged.filter((field) => field.kept !== ''), archived: others.map(contactName) }
}
