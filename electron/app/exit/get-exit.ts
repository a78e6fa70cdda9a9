/** The exit of an alliance: what would hold, the notice that runs or the last one, its clock, obligations and documents. */
import { effectiveDate, noticeDaysLeft } from '../../../shared/domain/exit/effective-date.ts'
import { readWhere } from '../../store/reads.ts'
import type { Handler } from '../dispatch/context.ts'
import { exitProposal } from './exit-proposal.ts'
import { gatherExit } from './gather-exit.ts'

export const getExit: Handler<'exit.getExit'> = async ({ read, settings, today }, input) => {
  const facts = await gatherExit(read, input.allianceId, today)
  const proposal = exitProposal(facts, settings)
  const notice = facts.running ?? facts.notices.at(-1) ?? null
  if (notice === null) {
    return { proposal, notice, effectiveOn: null, daysLeft: null, obligations: [], documents: [] }
  }
  const isRunning = notice.status === 'running'
  return {
    proposal,
    notice,
    effectiveOn: effectiveDate(notice),
    daysLeft: isRunning ? Math.max(0, noticeDaysLeft(notice, today)) : null,
    obligations: await readWhere(read, 'obligation', 'exitNoticeId', notice.id),
    documents: await readWhere(read, 'document', 'recordId', notice.id),
  }
}
