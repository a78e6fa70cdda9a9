/**
 * What an import will do, reckoned before anything is written: preview and import both ask here, so their counts agree. Rows
 * are taken in order; each organisation is found by its folded name, or added once.
 */
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import { foldText } from '../../../../shared/base/fold-text.ts'
import type { ContactId, Id, OrganisationId } from '../../../../shared/base/ids.ts'
import type { ParsedInput } from '../../../../shared/contract/contract.ts'
import type { DuplicateVerdict } from '../../../../shared/domain/contacts/duplicate-key.ts'
import type { ImportedContact } from '../../../../shared/domain/contacts/imported-contact.ts'
import type { Contact, ContactSource, Organisation } from '../../../../shared/domain/records/people.ts'
import { type MergedFields, mergeContactFields } from '../merging/merge-contact-fields.ts'
import { emptyOrganisation } from '../organisations/empty-organisation.ts'
import type { KnownPeople } from './known-people.ts'

export type ImportDecisions = Pick<ParsedInput<'contacts.importContacts'>, 'duplicates' | 'byLine'>

export type ImportParts = ImportDecisions & {
  readonly rows: readonly ImportedContact[]
  readonly known: KnownPeople
  readonly fileName: string
  readonly source: ContactSource
  readonly today: CalendarDate
  readonly newId: <Kind extends string>() => Id<Kind>
}

export type ImportPlan = {
  readonly organisations: readonly Organisation[]
  readonly added: readonly Contact[]
  /** The contacts of the workspace that change, with the line that changed them last. */
  readonly changed: ReadonlyMap<ContactId, { readonly fields: MergedFields; readonly line: number }>
  readonly counts: { readonly merged: number; readonly skipped: number }
}

type Progress = {
  readonly organisations: ReturnType<typeof openOrganisations>
  readonly added: Map<ContactId, Contact>
  readonly changed: Map<ContactId, { readonly fields: MergedFields; readonly line: number }>
  /** Whom each line came to stand for: a later line may double it. */
  readonly contactOfLine: Map<number, ContactId>
  readonly counts: { merged: number; skipped: number }
}

/** The whole import as records to write. */
export function planImport(parts: ImportParts): ImportPlan {
  const progress: Progress = {
    organisations: openOrganisations(parts),
    added: new Map(),
    changed: new Map(),
    contactOfLine: new Map(),
    counts: { merged: 0, skipped: 0 },
  }
  parts.rows.forEach((row, index) => {
    const contactId = takeRow(parts, progress, row, parts.known.verdicts[index] ?? { kind: 'new' })
    if (contactId !== null) progress.contactOfLine.set(row.line, contactId)
  })
  const { organisations, added, changed, counts } = progress
  return { organisations: organisations.added, added: [...added.values()], changed, counts }
}

/** Takes one row as decided, and answers whom it stands for; null where a new row is skipped. */
function takeRow(
  parts: ImportParts,
  progress: Progress,
  row: ImportedContact,
  verdict: DuplicateVerdict,
): ContactId | null {
  const target = contactDoubledBy(verdict, progress.contactOfLine)
  const decision = parts.byLine[row.line] ?? (verdict.kind === 'new' ? 'keep-both' : parts.duplicates)
  if (decision === 'skip') {
    progress.counts.skipped += 1
    return target
  }
  if (decision === 'merge' && target !== null) {
    progress.counts.merged += 1
    mergeRow(parts, progress, row, target)
    return target
  }
  const contact = toContact(row, progress.organisations.idFor(row.organisationName, false), parts)
  progress.added.set(contact.id, contact)
  return contact.id
}

function mergeRow(
  { known, fileName, today }: ImportParts,
  { organisations, added, changed }: Progress,
  row: ImportedContact,
  id: ContactId,
): void {
  const kept = added.get(id) ?? requireKnown(known, id, changed.get(id)?.fields)
  const organisationId = organisations.idFor(row.organisationName, kept.organisationId !== null)
  const heading = `From ${fileName}, line ${row.line}, on ${today}:`
  const fields = mergeContactFields(kept, { ...row, organisationId }, heading)
  if (added.has(id)) added.set(id, { ...kept, ...fields })
  else changed.set(id, { fields, line: row.line })
}

function contactDoubledBy(
  verdict: DuplicateVerdict,
  contactOfLine: ReadonlyMap<number, ContactId>,
): ContactId | null {
  if (verdict.kind === 'duplicate-of-contact') return verdict.contactId
  return verdict.kind === 'new' ? null : (contactOfLine.get(verdict.line) ?? null)
}

function requireKnown(known: KnownPeople, id: ContactId, fields: MergedFields | undefined): Contact {
  const contact = known.contacts.get(id)
  if (contact === undefined) throw new Error(`A duplicate of no contact: ${id}`)
  return { ...contact, ...fields }
}

function toContact(row: ImportedContact, organisationId: OrganisationId | null, parts: ImportParts): Contact {
  const { line: _line, organisationName: _name, ...fields } = row
  const { newId, source, today } = parts
  return { ...fields, id: newId<'contact'>(), organisationId, source, addedOn: today, archivedOn: null }
}

/** Finds organisations by folded name; a new name is added once, and only where a contact will belong to it. */
function openOrganisations({ known, newId }: ImportParts): {
  readonly added: readonly Organisation[]
  readonly idFor: (name: string, onlyIfKnown: boolean) => OrganisationId | null
} {
  const byName = new Map(known.organisationsByName)
  const added: Organisation[] = []
  const idFor = (name: string, onlyIfKnown: boolean): OrganisationId | null => {
    const key = foldText(name)
    const found = byName.get(key)
    if (found !== undefined || key === '' || onlyIfKnown) return found ?? null
    const id = newId<'organisation'>()
    byName.set(key, id)
    added.push({ ...emptyOrganisation, id, name })
    return id
  }
  return { added, idFor }
}
