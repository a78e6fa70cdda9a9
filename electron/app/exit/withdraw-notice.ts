/** Withdraws a running notice, with the reason. The notice and its documents stay on record. */
import { isReason } from '../../../shared/domain/board/move.ts'
import { type Handler, requireRecord } from '../dispatch/context.ts'
import { refuseInput } from '../dispatch/refuse.ts'
import { requireRunning } from './refuse-notice-problems.ts'

export const withdrawNotice: Handler<'exit.withdrawNotice'> = async (context, input) => {
  const notice = await requireRecord(context.read, 'exitNotice', input.exitNoticeId)
  requireRunning(notice)
  if (!isReason(input.reason)) refuseInput('reason', 'The reason must say something.')
  await context.write.update('exitNotice', notice.id, { status: 'withdrawn' })
  context.write.giveReason(input.reason)
  return { exitNoticeId: notice.id }
}
