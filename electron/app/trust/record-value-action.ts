/** Records a value-first action, given or received. Dated after today it is a plan, and counts for no gate yet. */
import { type Handler, requireRecord } from '../dispatch/context.ts'
import { refuseOddResponse } from './refuse-odd-response.ts'

export const recordValueAction: Handler<'trust.recordValueAction'> = async (context, input) => {
  await requireRecord(context.read, 'alliance', input.allianceId)
  refuseOddResponse(input, context.today)
  const id = context.newId<'valueAction'>()
  await context.write.insert('valueAction', { id, ...input })
  return { valueActionId: id }
}
