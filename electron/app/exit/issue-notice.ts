/** Generates the Word file of a notice and keeps it. The wording is the document's own; here it is only made. */
import { exitNoticeBlocks } from '../../../shared/documents/exit-notice-blocks.ts'
import { effectiveDate } from '../../../shared/domain/exit/effective-date.ts'
import { readWhere } from '../../store/reads.ts'
import { type Handler, requireRecord } from '../dispatch/context.ts'
import { refuse } from '../dispatch/refuse.ts'
import { keepDocument } from '../facts/keep-document.ts'
import { gatherExit } from './gather-exit.ts'

export const issueNotice: Handler<'exit.issueNotice'> = async (context, input) => {
  const notice = await requireRecord(context.read, 'exitNotice', input.exitNoticeId)
  if (notice.status === 'withdrawn') {
    refuse({ code: 'conflict', sentence: 'This notice was withdrawn, so no document is made of it.' })
  }
  const { us, partner, signed } = await gatherExit(context.read, notice.allianceId, context.today)
  const blocks = exitNoticeBlocks({
    notice,
    effectiveOn: effectiveDate(notice),
    us,
    partner,
    allianceName: signed?.content.title ?? '',
    reference: signed?.content.reference ?? '',
    obligations: await readWhere(context.read, 'obligation', 'exitNoticeId', notice.id),
  })
  return keepDocument(context, notice.allianceId, blocks, input.pageSize)
}
