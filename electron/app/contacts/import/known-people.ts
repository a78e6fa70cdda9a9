/** Everybody and every organisation that the workspace knows, read once for an import: no query a row. */
import { foldText } from '../../../../shared/base/fold-text.ts'
import type { ContactId, OrganisationId } from '../../../../shared/base/ids.ts'
import {
  type DuplicateVerdict,
  findDuplicates,
  type KnownContact,
} from '../../../../shared/domain/contacts/duplicate-key.ts'
import type { ImportedContact } from '../../../../shared/domain/contacts/imported-contact.ts'
import type { ReadHandle } from '../../../store/database-handle.ts'
import { readAll } from '../../../store/reads.ts'
import type { Stored } from '../../../store/records.ts'

export type KnownPeople = {
  readonly contacts: ReadonlyMap<ContactId, Stored<'contact'>>
  /** The organisations that are not archived, by their folded name; of one name the first. */
  readonly organisationsByName: ReadonlyMap<string, OrganisationId>
  /** For each row what it doubles. Archived contacts are known too: an import does not bring them back. */
  readonly verdicts: readonly DuplicateVerdict[]
}

/** Gathers them, and compares the rows of a file with them. */
export async function gatherKnownPeople(
  handle: ReadHandle,
  rows: readonly ImportedContact[],
): Promise<KnownPeople> {
  const contacts = await readAll(handle, 'contact')
  const organisations = await readAll(handle, 'organisation')
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  const known = contacts.toSorted(liveFirst).map((contact): KnownContact => ({
    ...contact,
    contactId: contact.id,
    organisationName: contact.organisationId === null ? '' : (names.get(contact.organisationId) ?? ''),
  }))
  // Of one name the first counts, so the first is set last.
  const live = organisations.filter(({ archivedOn }) => archivedOn === null).toReversed()
  return {
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    organisationsByName: new Map(live.map(({ id, name }) => [foldText(name), id])),
    verdicts: findDuplicates(rows, known),
  }
}

/** Where a live and an archived contact are the same person, the live one is meant. */
function liveFirst(one: Stored<'contact'>, other: Stored<'contact'>): number {
  return Number(one.archivedOn !== null) - Number(other.archivedOn !== null)
}
