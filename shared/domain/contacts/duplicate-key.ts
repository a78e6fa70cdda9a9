/**
 * When two contacts are the same person: by e-mail, else by profile address, else by name and organisation.
 * The rule only says what it found; merging, skipping or keeping both is the user's choice.
 */
import { foldText } from '../../base/fold-text.ts'
import type { ContactId } from '../../base/ids.ts'
import type { ImportedContact } from './imported-contact.ts'

/** What a contact can be known by. */
export type DuplicateSubject = Pick<
  ImportedContact,
  'givenName' | 'familyName' | 'organisationName' | 'email' | 'otherEmails' | 'profileUrl'
>
/** A contact of the workspace, to compare with. */
export type KnownContact = DuplicateSubject & { readonly contactId: ContactId }

/** What two contacts have in common, strongest first. */
export type DuplicateMark = 'email' | 'profile' | 'name'

/** What was found for one row of a file. */
export type DuplicateVerdict =
  | { readonly kind: 'new' }
  | { readonly kind: 'duplicate-of-contact'; readonly contactId: ContactId; readonly by: DuplicateMark }
  | { readonly kind: 'duplicate-in-file'; readonly line: number; readonly by: DuplicateMark }

type Keys = {
  readonly email: readonly string[]
  readonly profile: readonly string[]
  readonly name: readonly string[]
}
type Index<Place> = Map<string, Place>

/**
 * A profile address without what varies for the same page: scheme, www or a country's subdomain of LinkedIn, query,
 * fragment, closing slashes, percent-encoding and case. '' for no address.
 */
export function profileKey(address: string): string {
  const bare = address
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '')
    .replace(/[?#].*$/su, '')
  return decodePercent(bare)
    .normalize('NFC')
    .toLowerCase()
    .replace(/^www\./u, '')
    .replace(/^[a-z]{2,3}\.(?=linkedin\.com)/u, '')
    .replace(/\/+$/u, '')
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function nameKey(contact: DuplicateSubject): string {
  const plain = (text: string): string =>
    foldText(text)
      .replace(/[.,;:"()]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
  const name = plain(`${contact.givenName} ${contact.familyName}`)
  const organisation = plain(contact.organisationName)
  return name === '' && organisation === '' ? '' : `${name}|${organisation}`
}

function keysOf(contact: DuplicateSubject): Keys {
  const emails = [contact.email, ...contact.otherEmails.split('\n')]
    .map((email) => email.trim().normalize('NFC').toLowerCase())
    .filter((email) => email !== '')
  const profile = profileKey(contact.profileUrl)
  const name = nameKey(contact)
  return {
    email: [...new Set(emails)].map((email) => `email:${email}`),
    profile: profile === '' ? [] : [`profile:${profile}`],
    name: name === '' ? [] : [`name:${name}`],
  }
}

/**
 * Everything a contact can be known by, strongest first: each e-mail (case folded), the profile address, then name and
 * organisation (folded). Empty only for a contact with none of them.
 */
export function duplicateKeys(contact: DuplicateSubject): readonly string[] {
  const keys = keysOf(contact)
  return [...keys.email, ...keys.profile, ...keys.name]
}

/** Whether e-mail and profile address are there: a name decides only between contacts that share no kind of them. */
function shapesThatFit(keys: Keys): readonly string[] {
  const emailShapes = keys.email.length > 0 ? ['-'] : ['-', 'e']
  const profileShapes = keys.profile.length > 0 ? ['-'] : ['-', 'p']
  return emailShapes.flatMap((email) => profileShapes.map((profile) => email + profile))
}

function addTo<Place>(index: Index<Place>, keys: Keys, place: Place): void {
  const shape = (keys.email.length > 0 ? 'e' : '-') + (keys.profile.length > 0 ? 'p' : '-')
  const entries = [...keys.email, ...keys.profile, ...keys.name.map((name) => `${name}|${shape}`)]
  for (const key of entries) if (!index.has(key)) index.set(key, place)
}

function findIn<Place>(
  index: Index<Place>,
  keys: Keys,
): { readonly place: Place; readonly by: DuplicateMark } | null {
  const names = keys.name.flatMap((name) => shapesThatFit(keys).map((shape) => `${name}|${shape}`))
  for (const [by, candidates] of [
    ['email', keys.email],
    ['profile', keys.profile],
    ['name', names],
  ] as const) {
    for (const key of candidates) {
      const place = index.get(key)
      if (place !== undefined) return { place, by }
    }
  }
  return null
}

/**
 * For each row, in order: the contact of the workspace that it doubles, else the earlier line of the same file, else new.
 * Duplicates by e-mail, else profile address, else normalised name and organisation; a name decides only where the two
 * cannot be told apart by e-mail or profile: two people of one name with different profiles are two.
 */
export function findDuplicates(
  rows: readonly (DuplicateSubject & { readonly line: number })[],
  known: readonly KnownContact[],
): readonly DuplicateVerdict[] {
  const contacts: Index<ContactId> = new Map()
  const lines: Index<number> = new Map()
  for (const contact of known) addTo(contacts, keysOf(contact), contact.contactId)
  return rows.map((row): DuplicateVerdict => {
    const keys = keysOf(row)
    const contact = findIn(contacts, keys)
    const earlier = findIn(lines, keys)
    addTo(lines, keys, row.line)
    if (contact !== null) return { kind: 'duplicate-of-contact', contactId: contact.place, by: contact.by }
    if (earlier !== null) return { kind: 'duplicate-in-file', line: earlier.place, by: earlier.by }
    return { kind: 'new' }
  })
}
