/**
 * Merges contacts into one: scores, conversations and leads move over, empty fields are filled, differing values stand in the
 * notes, and the others are archived with a note. One who led alliances of two organisations goes on leading both.
 */
import { readOne, readWhere } from '../../../store/reads.ts'
import type { Stored } from '../../../store/records.ts'
import type { CommandContext, Handler } from '../../dispatch/context.ts'
import { type MergedFields, mergeContactFields } from '../merging/merge-contact-fields.ts'
import { addToNotes } from '../merging/notes.ts'
import { refuseLongText } from '../merging/refuse-long-text.ts'
import { requireMergeable } from '../merging/require-mergeable.ts'
import { contactName } from './contact-name.ts'

export const mergeContacts: Handler<'contacts.mergeContacts'> = async (context, input) => {
  const { kept, others } = await requireMergeable(context, 'contact', input)
  const fields = await mergeFields(context, kept, others)
  refuseLongText(fields, 'the other contacts merged in')
  for (const other of others) await moveRecords(context, kept.id, other.id)
  await context.write.update('contact', kept.id, fields)
  for (const other of others) {
    const notes = addToNotes(other.notes, '', [`Merged into ${contactName(kept)} on ${context.today}.`])
    await context.write.update('contact', other.id, { notes, archivedOn: context.today })
  }
  return { contactId: kept.id }
}

async function mergeFields(
  context: CommandContext,
  kept: Stored<'contact'>,
  others: readonly Stored<'contact'>[],
): Promise<MergedFields> {
  let merged = kept
  for (const other of others) {
    const organisation =
      other.organisationId === null ? null : await readOne(context.read, 'organisation', other.organisationId)
    const heading = `Merged on ${context.today} from ${contactName(other)}:`
    const mergedIn = { ...other, organisationName: organisation?.name ?? '' }
    merged = { ...merged, ...mergeContactFields(merged, mergedIn, heading) }
  }
  return merged
}

async function moveRecords(
  context: CommandContext,
  keptId: Stored<'contact'>['id'],
  otherId: string,
): Promise<void> {
  const { read, write } = context
  for (const { id } of await readWhere(read, 'score', 'contactId', otherId)) {
    await write.update('score', id, { contactId: keptId })
  }
  for (const { id } of await readWhere(read, 'conversation', 'contactId', otherId)) {
    await write.update('conversation', id, { contactId: keptId })
  }
  for (const { id } of await readWhere(read, 'alliance', 'leadContactId', otherId)) {
    await write.update('alliance', id, { leadContactId: keptId })
  }
}
