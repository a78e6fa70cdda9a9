/**
 * Changes an obligation, settles it or opens it again. After a closing that went past open obligations they can still be
 * settled; those of a withdrawn notice are history.
 */
import { givenFields, type Handler, requireRecord } from '../dispatch/context.ts'
import { refuseFuture } from '../facts/check-dates.ts'
import { requireRunning } from './refuse-notice-problems.ts'

export const editObligation: Handler<'exit.editObligation'> = async (context, input) => {
  const obligation = await requireRecord(context.read, 'obligation', input.obligationId)
  const notice = await requireRecord(context.read, 'exitNotice', obligation.exitNoticeId)
  if (notice.status === 'withdrawn') requireRunning(notice)
  refuseFuture('settledOn', input.settledOn, context.today)
  await context.write.update('obligation', obligation.id, givenFields(input, 'obligationId'))
  return { obligationId: obligation.id }
}
