/** Partner organisations by name, a page at a time. */
import { listPartnerOrganisations, readSurroundedOrganisations } from '../../../store/tables/organisations.ts'
import type { Handler } from '../../dispatch/context.ts'

export const listOrganisations: Handler<'contacts.listOrganisations'> = async (context, input) => {
  const { search, filter, offset, limit } = input
  const archived = filter === 'archived'
  const { ids, total } = await listPartnerOrganisations(context.read, { search, archived, offset, limit })
  return { rows: await readSurroundedOrganisations(context.read, ids), total }
}
