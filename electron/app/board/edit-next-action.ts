/** Changes a next action, marks it done or opens it again; what is not named stays. */
import { givenFields, type Handler, requireRecord } from '../dispatch/context.ts'
import { refuseFuture } from '../facts/check-dates.ts'

export const editNextAction: Handler<'board.editNextAction'> = async (context, input) => {
  const action = await requireRecord(context.read, 'nextAction', input.nextActionId)
  refuseFuture('doneOn', input.doneOn, context.today)
  await context.write.update('nextAction', action.id, givenFields(input, 'nextActionId'))
  return { nextActionId: action.id }
}
