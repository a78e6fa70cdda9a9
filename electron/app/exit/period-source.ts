/** Where the period of a notice comes from. A notice says "as our charter sets out" only of the period that the charter names. */
import type { ExitProposal } from '../../../shared/contract/exit-contract.ts'
import type { ExitNotice } from '../../../shared/domain/records/exit.ts'

type Period = Pick<ExitNotice, 'periodCount' | 'periodUnit'>

/** `charter` when the period is the one that the signed charter names. */
export function periodSource(
  period: Period,
  proposal: Period & Pick<ExitProposal, 'periodSource'>,
): 'charter' | 'playbook' {
  const isProposed = period.periodCount === proposal.periodCount && period.periodUnit === proposal.periodUnit
  return isProposed ? proposal.periodSource : 'playbook'
}
