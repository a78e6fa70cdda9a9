/** Brings an archived organisation back, unless another one has its name by now (as after a merge). */
import { type Handler, requireRecord } from '../../dispatch/context.ts'
import { refuseTakenName } from './refuse-taken-name.ts'

export const restoreOrganisation: Handler<'contacts.restoreOrganisation'> = async (
  context,
  { organisationId },
) => {
  const organisation = await requireRecord(context.read, 'organisation', organisationId)
  if (organisation.archivedOn !== null) {
    await refuseTakenName(context.read, organisation.name, organisationId)
    await context.write.update('organisation', organisationId, { archivedOn: null })
  }
  return { organisationId }
}
