/** What an unmet condition comes down to in three or four words, for the line of an override on a card. */
import type { ConditionCode } from '../../domain/judgement.ts'

const unmetNames: Readonly<Record<ConditionCode, string>> = {
  'score-reaches-threshold': 'score below threshold',
  'fit-names-no-competition': 'fit check open',
  'enough-value-given': 'too little value given',
  'no-open-red-flag': 'red flag open',
  'values-checked': 'values not checked',
  'no-vetting-item-failed': 'vetting failed',
  'charter-signed-by-both': 'charter not signed',
  'pilot-ended': 'pilot not ended',
  'metric-on-target': 'no metric on target',
  'lever-reviewed': 'no lever reviewed',
  'no-lever-active': 'a lever is active',
  'risks-reviewed': 'risks not reviewed',
  'notice-given': 'no notice given',
  'obligations-settled': 'obligations open',
  'lessons-written': 'no lessons written',
  'effective-date-reached': 'notice still running',
  'pilot-on-target': 'no pilot on target',
  'reciprocity-both-ways': 'reciprocity one way',
}

/** "values not checked, red flag open" */
export function unmetText(codes: readonly ConditionCode[]): string {
  return codes.map((code) => unmetNames[code]).join(', ')
}
