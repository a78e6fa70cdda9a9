/** Adds an organisation by hand. */
import { givenFields, type Handler } from '../../dispatch/context.ts'
import { emptyOrganisation } from './empty-organisation.ts'
import { refuseTakenName } from './refuse-taken-name.ts'

export const addOrganisation: Handler<'contacts.addOrganisation'> = async (context, input) => {
  await refuseTakenName(context.read, input.name, null)
  const organisationId = context.newId<'organisation'>()
  const given = givenFields(input, 'name')
  await context.write.insert('organisation', {
    ...emptyOrganisation,
    ...given,
    id: organisationId,
    name: input.name,
  })
  return { organisationId }
}
