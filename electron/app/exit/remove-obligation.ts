/** Takes an obligation of a running notice out; the history keeps it, and undo brings it back. */
import { type Handler, requireRecord } from '../dispatch/context.ts'
import { requireRunning } from './refuse-notice-problems.ts'

export const removeObligation: Handler<'exit.removeObligation'> = async (context, input) => {
  const obligation = await requireRecord(context.read, 'obligation', input.obligationId)
  requireRunning(await requireRecord(context.read, 'exitNotice', obligation.exitNoticeId))
  await context.write.remove('obligation', obligation.id)
  return { obligationId: obligation.id }
}
