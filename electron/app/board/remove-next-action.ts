/** Takes a next action out; the history keeps it, and undo brings it back. */
import { type Handler, requireRecord } from '../dispatch/context.ts'

export const removeNextAction: Handler<'board.removeNextAction'> = async (context, input) => {
  const action = await requireRecord(context.read, 'nextAction', input.nextActionId)
  await context.write.remove('nextAction', action.id)
  return { nextActionId: action.id }
}
