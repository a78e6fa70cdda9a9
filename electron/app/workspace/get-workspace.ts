/** The workspace as the home page and the settings show it. It only reads. */
import { countRecords, readWorkspace } from '../../store/tables/workspace.ts'
import { type Handler, requireRecord } from '../dispatch/context.ts'

export const getWorkspace: Handler<'workspace.getWorkspace'> = async (context) => {
  const { id, name, currency, pageSize, ownOrganisationId } = await readWorkspace(context.read)
  return {
    id,
    name,
    currency,
    pageSize,
    ownOrganisation: await requireRecord(context.read, 'organisation', ownOrganisationId),
    settings: context.settings,
    today: context.today,
    readOnly: context.readOnly,
    counts: await countRecords(context.read),
  }
}
