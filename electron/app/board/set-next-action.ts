/** Plans a dated next action. A date in the past is taken: the card says that it is overdue. */
import { type Handler, requireRecord } from '../dispatch/context.ts'

export const setNextAction: Handler<'board.setNextAction'> = async (context, input) => {
  const alliance = await requireRecord(context.read, 'alliance', input.allianceId)
  const id = context.newId<'nextAction'>()
  await context.write.insert('nextAction', {
    id,
    allianceId: alliance.id,
    what: input.what,
    dueOn: input.dueOn,
    owner: input.owner,
    doneOn: null,
  })
  return { nextActionId: id }
}
