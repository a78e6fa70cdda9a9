/**
 * Reads a contact file without writing: what is new, what doubles whom, what is wrong in which line. The counts are those of
 * an import that skips duplicates, reckoned by the same plan.
 */
import type { ImportPreview, ImportRow } from '../../../../shared/contract/contacts-contract.ts'
import type { DuplicateMark, DuplicateVerdict } from '../../../../shared/domain/contacts/duplicate-key.ts'
import type {
  ContactReading,
  ImportedContact,
  ImportProblem,
} from '../../../../shared/domain/contacts/imported-contact.ts'
import type { Id } from '../../../../shared/base/ids.ts'
import type { Handler, QueryContext } from '../../dispatch/context.ts'
import { contactName } from '../people/contact-name.ts'
import { gatherKnownPeople, type KnownPeople } from './known-people.ts'
import { planImport } from './plan-import.ts'
import { readContactFile } from './read-contact-file.ts'
import { sourceOfLayout } from './source-of-layout.ts'

export const previewImport: Handler<'contacts.previewImport'> = async (context, input) => {
  const reading = readContactFile(input, context.today)
  const known = await gatherKnownPeople(context.read, reading.rows)
  return {
    fileName: input.file.name,
    layout: reading.layout,
    encoding: reading.encoding,
    counts: countRows(context, reading, known),
    emptyLines: reading.emptyLines,
    problems: reading.problems,
    dateOrderUnclear: reading.dateOrderUnclear,
    rows: describeRows(reading, known),
  }
}

function countRows(
  context: QueryContext,
  reading: ContactReading,
  known: KnownPeople,
): ImportPreview['counts'] {
  const leftOut = reading.problems.filter(({ code }) => code === 'left-out').length
  const ofKind = (kind: DuplicateVerdict['kind']): number =>
    known.verdicts.filter((verdict) => verdict.kind === kind).length
  const plan = planImport({
    rows: reading.rows,
    known,
    duplicates: 'skip',
    byLine: {},
    fileName: '',
    source: sourceOfLayout[reading.layout],
    today: context.today,
    newId: countingIds(),
  })
  return {
    records: reading.rows.length + leftOut + reading.emptyLines.length,
    new: plan.added.length,
    duplicatesOfContacts: ofKind('duplicate-of-contact'),
    duplicatesInFile: ofKind('duplicate-in-file'),
    empty: reading.emptyLines.length,
    leftOut,
    organisationsNew: plan.organisations.length,
  }
}

/** A preview writes nothing, so its identifiers need only differ from each other. */
function countingIds(): <Kind extends string>() => Id<Kind> {
  let count = 0
  return <Kind extends string>() => {
    count += 1
    return String(count) as Id<Kind>
  }
}

const marks = {
  email: 'email',
  profile: 'profile',
  name: 'name-and-organisation',
} as const satisfies Readonly<Record<DuplicateMark, ImportRow['by']>>

function describeRows({ rows, problems }: ContactReading, known: KnownPeople): readonly ImportRow[] {
  const byLine = new Map(rows.map((row) => [row.line, row]))
  const problemsByLine = Map.groupBy(problems, ({ line }) => line)
  return rows.map((contact, index) => ({
    contact,
    ...describeVerdict(known.verdicts[index] ?? { kind: 'new' }, known, byLine),
    problems: problemsByLine.get(contact.line) ?? ([] as readonly ImportProblem[]),
  }))
}

function describeVerdict(
  verdict: DuplicateVerdict,
  known: KnownPeople,
  byLine: ReadonlyMap<number, ImportedContact>,
): Omit<ImportRow, 'contact' | 'problems'> {
  const none = { by: null, duplicateContactId: null, duplicateName: '', duplicateLine: null }
  if (verdict.kind === 'new') return { ...none, outcome: 'new' }
  const by = marks[verdict.by]
  if (verdict.kind === 'duplicate-in-file') {
    const earlier = byLine.get(verdict.line)
    const duplicateName = earlier === undefined ? '' : contactName(earlier)
    return { ...none, outcome: verdict.kind, by, duplicateName, duplicateLine: verdict.line }
  }
  const contact = known.contacts.get(verdict.contactId)
  const archived = contact !== undefined && contact.archivedOn !== null ? ' (archived)' : ''
  const duplicateName = contact === undefined ? '' : `${contactName(contact)}${archived}`
  return { ...none, outcome: verdict.kind, by, duplicateContactId: verdict.contactId, duplicateName }
}
