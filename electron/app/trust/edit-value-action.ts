/** Corrects a value-first action, or notes the response to it; what is not named stays. */
import { givenFields, type Handler, requireRecord } from '../dispatch/context.ts'
import { refuseOddResponse } from './refuse-odd-response.ts'

export const editValueAction: Handler<'trust.editValueAction'> = async (context, input) => {
  const action = await requireRecord(context.read, 'valueAction', input.valueActionId)
  // A response that is taken back takes its date with it.
  const cleared = input.response === 'none-yet' ? { respondedOn: null } : {}
  const fields = { ...cleared, ...givenFields(input, 'valueActionId') }
  refuseOddResponse({ ...action, ...fields }, context.today)
  await context.write.update('valueAction', action.id, fields)
  return { valueActionId: action.id }
}
