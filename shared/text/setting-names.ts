/** The names of the settings, as the settings page and the history show them. */
import type { SettingName } from '../playbook/settings.ts'

export const settingNames: Readonly<Record<SettingName, string>> = {
  scoreThreshold: 'Score at which a contact goes on, of 15',
  weightComplementaryAssets: 'Weight of complementary assets',
  weightSharedCustomers: 'Weight of the shared customer base',
  weightCulturalFit: 'Weight of cultural fit',
  valueActionsNeeded: 'Value-first actions before Formalize',
  identifyDaysFrom: 'Identify, typical days from',
  identifyDaysTo: 'Identify, typical days to',
  trustDaysFrom: 'Build trust, typical days from',
  trustDaysTo: 'Build trust, typical days to',
  signingDaysFrom: 'Formalize until signed, typical days from',
  signingDaysTo: 'Formalize until signed, typical days to',
  scaleDaysFrom: 'Scale, typical days from',
  scaleDaysTo: 'Scale, typical days to',
  stalledAfterDays: 'Stalled after so many quiet days',
  askAgainMonths: 'Nurture: ask again after so many months',
  riskReviewMonths: 'Risks reviewed within so many months',
  splitTolerancePoints: 'Difference of contribution that makes halves unfair, in points',
  pilotNoticeDays: 'Notice before Scale, in days',
  deepNoticeDays: 'Notice from Scale on, in days',
}
