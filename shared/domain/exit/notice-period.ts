/**
 * How long notice runs: 30 days for a pilot, 90 for anything deeper, or what the signed charter says. The charter wins,
 * whether it says more or less than the playbook.
 */
import { stageIndex, type Place } from '../../playbook/stages.ts'
import type { Settings } from '../../playbook/settings.ts'
import type { CharterContent } from '../formalize/charter-content.ts'
import type { PeriodUnit } from '../records/exit.ts'

export type NoticePeriod = {
  readonly count: number
  readonly unit: PeriodUnit
  readonly source: 'charter' | 'playbook'
}

/** A charter that names no period leaves it to the playbook: 30 days ⚙ before stage 4, 90 ⚙ from stage 4 on. */
export function noticePeriod(
  stage: Place,
  signed: Pick<CharterContent, 'termination'> | null,
  settings: Settings,
): NoticePeriod {
  const agreed = signed?.termination
  if (agreed !== undefined && agreed.noticeCount !== null) {
    return { count: agreed.noticeCount, unit: agreed.noticeUnit, source: 'charter' }
  }
  const isPilot = stageIndex(stage) < stageIndex('scale')
  return {
    count: isPilot ? settings.pilotNoticeDays : settings.deepNoticeDays,
    unit: 'days',
    source: 'playbook',
  }
}
