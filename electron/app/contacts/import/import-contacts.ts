/**
 * Imports a contact file as one step: everything or nothing, one entry of the history, one undo. Duplicates are skipped,
 * merged or kept beside each other, as decided for all or for single lines.
 */
import type { CommandContext, Handler } from '../../dispatch/context.ts'
import { refuseInput } from '../../dispatch/refuse.ts'
import { refuseLongText } from '../merging/refuse-long-text.ts'
import { contactName } from '../people/contact-name.ts'
import { gatherKnownPeople } from './known-people.ts'
import { type ImportPlan, planImport } from './plan-import.ts'
import { readContactFile } from './read-contact-file.ts'
import { sourceOfLayout } from './source-of-layout.ts'

export const importContacts: Handler<'contacts.importContacts'> = async (context, input) => {
  const { duplicates, byLine } = input
  const reading = readContactFile(input, context.today)
  refuseUnknownLines(byLine, new Set(reading.rows.map(({ line }) => String(line))))
  const known = await gatherKnownPeople(context.read, reading.rows)
  const plan = planImport({
    rows: reading.rows,
    known,
    duplicates,
    byLine,
    fileName: input.file.name,
    source: sourceOfLayout[reading.layout],
    today: context.today,
    newId: context.newId,
  })
  await writePlan(context, plan)
  return { added: plan.added.length, ...plan.counts, organisationsAdded: plan.organisations.length }
}

function refuseUnknownLines(byLine: Readonly<Record<string, unknown>>, lines: ReadonlySet<string>): void {
  const unknown = Object.keys(byLine).find((line) => !lines.has(line))
  if (unknown === undefined) return
  refuseInput(
    `byLine.${unknown}`,
    `No contact stands in line ${unknown} of the file. Preview the file again.`,
  )
}

async function writePlan(
  { write }: CommandContext,
  { organisations, added, changed }: ImportPlan,
): Promise<void> {
  for (const contact of added) refuseLongText(contact, `“${contactName(contact)}” as the file gives it`)
  await write.insertMany('organisation', organisations)
  await write.insertMany('contact', added)
  for (const [id, { fields, line }] of changed) {
    refuseLongText(fields, `line ${line} merged in`)
    await write.update('contact', id, fields)
  }
}
