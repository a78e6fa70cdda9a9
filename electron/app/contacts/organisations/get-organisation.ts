/** One organisation with its people, archived ones included: their records stay. */
import { readWhere } from '../../../store/reads.ts'
import { readSurroundedOrganisations } from '../../../store/tables/organisations.ts'
import type { Handler } from '../../dispatch/context.ts'
import { refuse } from '../../dispatch/refuse.ts'

export const getOrganisation: Handler<'contacts.getOrganisation'> = async (context, { organisationId }) => {
  const [organisation] = await readSurroundedOrganisations(context.read, [organisationId])
  if (organisation === undefined) {
    return refuse({ code: 'not-found', record: 'organisation', id: organisationId })
  }
  return {
    organisation,
    contacts: await readWhere(context.read, 'contact', 'organisationId', organisationId),
  }
}
