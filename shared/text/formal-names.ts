/** The names of what belongs to charters, pilots and exits: kinds, states, decisions, bases, triggers, parties. */
import type { DocumentKind, PageSize } from '../domain/records/document.ts'
import type { ExitBasis, ExitStatus, ExitTrigger, Party, PeriodUnit } from '../domain/records/exit.ts'
import type { CharterKind, CharterStatus, PilotDecision } from '../domain/records/formalize.ts'
import { modelTable, type PartnershipModel } from '../playbook/models.ts'
import { pilotTable, type PilotType, type RiskLevel } from '../playbook/pilots.ts'

type Names<Key extends string> = Readonly<Record<Key, string>>

export const modelNames = Object.fromEntries(
  modelTable.map(({ model, name }) => [model, name]),
) as Names<PartnershipModel>

export const pilotTypeNames = Object.fromEntries(
  pilotTable.map(({ type, name }) => [type, name]),
) as Names<PilotType>

export const riskLevelNames: Names<RiskLevel> = {
  'very-low': 'Very low',
  low: 'Low',
  medium: 'Medium',
  high: 'High',
}

export const pilotDecisionNames: Names<PilotDecision> = {
  extend: 'Extend',
  scale: 'Scale',
  adjust: 'Adjust',
  exit: 'Exit',
}

export const charterKindNames: Names<CharterKind> = {
  charter: 'Alliance charter',
  memorandum: 'Memorandum of understanding',
}

export const charterStatusNames: Names<CharterStatus> = {
  draft: 'Draft',
  sent: 'Sent',
  signed: 'Signed',
  superseded: 'Superseded',
}

export const exitBasisNames: Names<ExitBasis> = {
  convenience: 'Convenience',
  cause: 'Cause',
  mutual: 'Mutual agreement',
  expiry: 'Expiry',
}

export const exitTriggerNames: Names<ExitTrigger> = {
  'two-checks-below-threshold': 'Two health checks in a row below threshold',
  'trust-broken': 'Trust has broken down',
  'lasting-underperformance': 'Lasting underperformance',
  'values-no-longer-aligned': 'Values no longer aligned',
  'strategy-changed': 'A change of strategy',
  other: 'Other',
}

export const exitStatusNames: Names<ExitStatus> = {
  running: 'Running',
  withdrawn: 'Withdrawn',
  completed: 'Completed',
}

export const partyNames: Names<Party> = { us: 'Us', them: 'Partner', both: 'Both' }

export const periodUnitNames: Names<PeriodUnit> = { days: 'Days', months: 'Months' }

export const documentKindNames: Names<DocumentKind> = { charter: 'Charter', 'exit-notice': 'Exit notice' }

export const pageSizeNames: Names<PageSize> = { a4: 'A4', letter: 'Letter' }
