/**
 * Starts leaving by a notice, with no gate. What is left out comes from the proposal: the charter's period, names, the
 * clause. The effective date is computed, never stored.
 */
import { noticeProblems } from '../../../shared/domain/exit/notice-problems.ts'
import type { ExitNotice } from '../../../shared/domain/records/exit.ts'
import type { ParsedInput } from '../../../shared/contract/contract.ts'
import { givenFields, type Handler } from '../dispatch/context.ts'
import { refuseInput } from '../dispatch/refuse.ts'
import { exitProposal } from './exit-proposal.ts'
import { gatherExit } from './gather-exit.ts'
import { periodSource } from './period-source.ts'
import { refuseNoticeProblems, requireEffectiveDate } from './refuse-notice-problems.ts'

export const giveNotice: Handler<'exit.giveNotice'> = async (context, input) => {
  const facts = await gatherExit(context.read, input.allianceId, context.today)
  const { possible: _possible, ...proposal } = exitProposal(facts, context.settings)
  const { basis, noticeOn } = input
  refuseHalfPeriod(input)
  const filled = { ...unwritten, ...proposal, ...givenFields(input, 'allianceId'), basis, noticeOn }
  const notice: ExitNotice = {
    ...filled,
    id: context.newId<'exitNotice'>(),
    allianceId: facts.alliance.id,
    status: 'running',
    periodSource: periodSource(filled, proposal),
  }
  refuseNoticeProblems(noticeProblems(notice, facts.alliance.place, facts.running, context.today))
  const effectiveOn = requireEffectiveDate(notice)
  await context.write.insert('exitNotice', notice)
  return { exitNoticeId: notice.id, effectiveOn }
}

/** A count without its unit could be read as 60 months where 60 days are meant. */
function refuseHalfPeriod({ periodCount, periodUnit }: ParsedInput<'exit.giveNotice'>): void {
  if ((periodCount === undefined) === (periodUnit === undefined)) return
  const path = periodCount === undefined ? 'periodCount' : 'periodUnit'
  refuseInput(path, 'The notice period is given with its unit: enter both, or leave both out.')
}

const unwritten = {
  triggers: [],
  receivedOn: null,
  sharedAssets: [],
  confidentiality: '',
  dealsInFlight: '',
  moneyAndReferralFees: '',
  customerContinuity: '',
  jointBrands: '',
  returnOfData: '',
  jointStatement: '',
  lessons: [],
  doorOpen: '',
} as const satisfies Partial<ExitNotice>
