/** Writes the profile of our own firm. It is an organisation like any other, so its name must be its own as well. */
import { readWorkspace } from '../../store/tables/workspace.ts'
import { refuseTakenName } from '../contacts/organisations/refuse-taken-name.ts'
import { givenFields, type Handler } from '../dispatch/context.ts'

export const editOwnFirm: Handler<'workspace.editOwnFirm'> = async (context, input) => {
  const { ownOrganisationId } = await readWorkspace(context.read)
  if (input.name !== undefined) await refuseTakenName(context.read, input.name, ownOrganisationId)
  await context.write.update('organisation', ownOrganisationId, givenFields(input))
  return { organisationId: ownOrganisationId }
}
