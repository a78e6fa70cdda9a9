/**
 * What a kept contact says after another one, of the workspace or of a file, is merged into it: empty fields are filled,
 * further e-mails join the list of addresses, and every other differing value is kept in the notes. Nothing is dropped.
 */
import type { OrganisationId } from '../../../../shared/base/ids.ts'
import type { Contact } from '../../../../shared/domain/records/people.ts'
import { mergeTexts } from './merge-texts.ts'
import { addToNotes } from './notes.ts'

const labels = {
  givenName: 'Given name',
  familyName: 'Family name',
  position: 'Position',
  phone: 'Phone',
  profileUrl: 'Profile',
  connectedOn: 'Connected on',
} as const

type Texts = keyof typeof labels | 'email' | 'otherEmails' | 'notes'

/** What the other contact brings; its organisation by identifier and by the name that a note would give. */
export type MergedIn = Pick<Contact, Texts> & {
  readonly organisationId: OrganisationId | null
  readonly organisationName: string
}

export type MergedFields = Pick<Contact, Texts | 'organisationId'>

/** The merged fields of the kept contact; the heading stands over the values that differ. */
export function mergeContactFields(kept: Contact, other: MergedIn, heading: string): MergedFields {
  const { filled, lines } = mergeTexts(kept, other, labels)
  const merged = { ...kept, ...(filled as Partial<Contact>) }
  const elsewhere = kept.organisationId !== null && other.organisationId !== kept.organisationId
  const organisationLine =
    elsewhere && other.organisationName !== '' ? `Organisation: ${other.organisationName}` : ''
  return {
    givenName: merged.givenName,
    familyName: merged.familyName,
    position: merged.position,
    phone: merged.phone,
    profileUrl: merged.profileUrl,
    connectedOn: merged.connectedOn,
    organisationId: kept.organisationId ?? other.organisationId,
    ...mergeAddresses(kept, other),
    notes: addToNotes(kept.notes, heading, [...lines, organisationLine, other.notes]),
  }
}

function mergeAddresses(
  kept: Pick<Contact, 'email' | 'otherEmails'>,
  other: Pick<Contact, 'email' | 'otherEmails'>,
): Pick<Contact, 'email' | 'otherEmails'> {
  const email = kept.email === '' ? other.email : kept.email
  const there = new Set([email, ...kept.otherEmails.split('\n')].map((address) => address.toLowerCase()))
  const fresh = [other.email, ...other.otherEmails.split('\n')].filter((address) => {
    const key = address.trim().toLowerCase()
    if (key === '' || there.has(key)) return false
    there.add(key)
    return true
  })
  return { email, otherEmails: [kept.otherEmails, ...fresh].filter((line) => line !== '').join('\n') }
}
