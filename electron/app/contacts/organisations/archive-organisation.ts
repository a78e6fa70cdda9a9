/** Archives an organisation: it leaves the lists, its people and records stay. Not with an open alliance, and never our own firm. */
import { findOpenAlliance } from '../../../store/tables/organisations.ts'
import { readWorkspace } from '../../../store/tables/workspace.ts'
import { type Handler, requireRecord } from '../../dispatch/context.ts'
import { refuse } from '../../dispatch/refuse.ts'

export const archiveOrganisation: Handler<'contacts.archiveOrganisation'> = async (context, input) => {
  const { organisationId } = input
  const organisation = await requireRecord(context.read, 'organisation', organisationId)
  const { ownOrganisationId } = await readWorkspace(context.read)
  if (organisationId === ownOrganisationId) {
    refuse({ code: 'conflict', sentence: 'Our own firm cannot be archived: every document names it.' })
  }
  if ((await findOpenAlliance(context.read, organisationId)) !== null) {
    refuse({
      code: 'conflict',
      sentence: `“${organisation.name}” has an open alliance. Close the alliance first, then archive the organisation.`,
    })
  }
  if (organisation.archivedOn === null) {
    await context.write.update('organisation', organisationId, { archivedOn: context.today })
  }
  return { organisationId }
}
