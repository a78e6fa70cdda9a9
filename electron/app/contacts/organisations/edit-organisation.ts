/** Changes the profile of an organisation. An archived one may have any name: nothing finds it by its name. */
import { givenFields, type Handler, requireRecord } from '../../dispatch/context.ts'
import { refuseTakenName } from './refuse-taken-name.ts'

export const editOrganisation: Handler<'contacts.editOrganisation'> = async (context, input) => {
  const { organisationId, name } = input
  const organisation = await requireRecord(context.read, 'organisation', organisationId)
  if (name !== undefined && organisation.archivedOn === null) {
    await refuseTakenName(context.read, name, organisationId)
  }
  await context.write.update('organisation', organisationId, givenFields(input, 'organisationId'))
  return { organisationId }
}
