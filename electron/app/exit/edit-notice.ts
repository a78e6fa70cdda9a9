/** Changes a running notice, notes its receipt, or writes the lessons; what is not named stays. */
import { noticeProblems } from '../../../shared/domain/exit/notice-problems.ts'
import { givenFields, type Handler, requireRecord } from '../dispatch/context.ts'
import { exitProposal } from './exit-proposal.ts'
import { gatherExit } from './gather-exit.ts'
import { periodSource } from './period-source.ts'
import { refuseNoticeProblems, requireEffectiveDate, requireRunning } from './refuse-notice-problems.ts'

export const editNotice: Handler<'exit.editNotice'> = async (context, input) => {
  const notice = await requireRecord(context.read, 'exitNotice', input.exitNoticeId)
  requireRunning(notice)
  const facts = await gatherExit(context.read, notice.allianceId, context.today)
  const given = givenFields(input, 'exitNoticeId')
  const changed = { ...notice, ...given }
  // The alliance may have moved since the notice was given: where it stands now does not hold the notice.
  const problems = noticeProblems(changed, facts.alliance.place, null, context.today)
  refuseNoticeProblems(problems.filter((problem) => problem !== 'not-from-this-place'))
  const effectiveOn = requireEffectiveDate(changed)
  const periodGiven = input.periodCount !== undefined || input.periodUnit !== undefined
  const source = periodGiven
    ? periodSource(changed, exitProposal(facts, context.settings))
    : notice.periodSource
  await context.write.update('exitNotice', notice.id, { ...given, periodSource: source })
  return { exitNoticeId: notice.id, effectiveOn }
}
