/** Adds an obligation that remains until the end of an alliance; the way to closing is held until it is settled. */
import { type Handler, requireRecord } from '../dispatch/context.ts'
import { requireRunning } from './refuse-notice-problems.ts'

export const addObligation: Handler<'exit.addObligation'> = async (context, input) => {
  const notice = await requireRecord(context.read, 'exitNotice', input.exitNoticeId)
  requireRunning(notice)
  const id = context.newId<'obligation'>()
  await context.write.insert('obligation', { id, allianceId: notice.allianceId, ...input, settledOn: null })
  return { obligationId: id }
}
