/**
 * Merges organisations into one: people and alliances move over, empty fields are filled, differing ones stand in the notes,
 * and the others are archived with a note. At most one of them may have an open alliance; our own firm is never merged away.
 */
import type { OrganisationId } from '../../../../shared/base/ids.ts'
import { readWhere } from '../../../store/reads.ts'
import type { Stored } from '../../../store/records.ts'
import { readWorkspace } from '../../../store/tables/workspace.ts'
import type { CommandContext, Handler } from '../../dispatch/context.ts'
import { refuse } from '../../dispatch/refuse.ts'
import { mergeOrganisationFields } from '../merging/merge-organisation-fields.ts'
import { addToNotes } from '../merging/notes.ts'
import { refuseLongText } from '../merging/refuse-long-text.ts'
import { requireMergeable } from '../merging/require-mergeable.ts'

export const mergeOrganisations: Handler<'contacts.mergeOrganisations'> = async (context, input) => {
  const { kept, others } = await requireMergeable(context, 'organisation', input)
  const alliances = await alliancesOf(context, [kept, ...others])
  await refuseOwnFirm(context, kept.id, others, alliances)
  refuseSecondOpenAlliance(alliances)
  const fields = mergeOrganisationFields(kept, others, context.today)
  refuseLongText(fields, 'the other organisations merged in')
  await moveRecords(context, kept.id, others, alliances)
  await context.write.update('organisation', kept.id, fields)
  for (const other of others) {
    const notes = addToNotes(other.notes, '', [`Merged into ${kept.name} on ${context.today}.`])
    await context.write.update('organisation', other.id, { notes, archivedOn: context.today })
  }
  return { organisationId: kept.id }
}

type Organisations = readonly Stored<'organisation'>[]
type Alliances = readonly Stored<'alliance'>[]

async function alliancesOf(context: CommandContext, organisations: Organisations): Promise<Alliances> {
  const found: Alliances[] = []
  for (const { id } of organisations)
    found.push(await readWhere(context.read, 'alliance', 'organisationId', id))
  return found.flat()
}

async function refuseOwnFirm(
  context: CommandContext,
  keptId: OrganisationId,
  others: Organisations,
  alliances: Alliances,
): Promise<void> {
  const { ownOrganisationId } = await readWorkspace(context.read)
  if (others.some(({ id }) => id === ownOrganisationId)) {
    refuse({
      code: 'conflict',
      sentence: 'Our own firm cannot be merged away. Keep it, and merge the other into it.',
    })
  }
  if (keptId === ownOrganisationId && alliances.length > 0) {
    refuse({
      code: 'conflict',
      sentence:
        'An organisation with an alliance cannot be merged into our own firm: the alliance would be with ourselves.',
    })
  }
}

function refuseSecondOpenAlliance(alliances: Alliances): void {
  if (alliances.filter(({ place }) => place !== 'closed').length <= 1) return
  refuse({
    code: 'conflict',
    sentence:
      'More than one of these organisations has an open alliance, and one organisation has one at most. Close all but one of them first.',
  })
}

async function moveRecords(
  context: CommandContext,
  keptId: OrganisationId,
  others: Organisations,
  alliances: Alliances,
): Promise<void> {
  for (const { id } of alliances) await context.write.update('alliance', id, { organisationId: keptId })
  for (const other of others) {
    for (const contact of await readWhere(context.read, 'contact', 'organisationId', other.id)) {
      await context.write.update('contact', contact.id, { organisationId: keptId })
    }
  }
}
