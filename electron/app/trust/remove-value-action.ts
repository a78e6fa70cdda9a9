/** Takes a value-first action out; the history keeps it, and undo brings it back. */
import { type Handler, requireRecord } from '../dispatch/context.ts'

export const removeValueAction: Handler<'trust.removeValueAction'> = async (context, input) => {
  const action = await requireRecord(context.read, 'valueAction', input.valueActionId)
  await context.write.remove('valueAction', action.id)
  return { valueActionId: action.id }
}
