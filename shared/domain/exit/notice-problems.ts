/**
 * What stands against giving a notice, or against changing its dates. Leaving starts by a notice from stage 3, 4 or 5, with
 * no gate; before that an alliance is simply turned down.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import { stageIndex, type Place } from '../../playbook/stages.ts'
import type { ExitNotice } from '../records/exit.ts'

export const noticeProblemCodes = [
  'not-from-this-place',
  'notice-runs-already',
  'received-before-notice',
  'received-after-today',
  'period-not-whole',
] as const
export type NoticeProblem = (typeof noticeProblemCodes)[number]

export type NoticeToGive = Pick<ExitNotice, 'noticeOn' | 'receivedOn' | 'periodCount'>

/** True where leaving starts by a notice: Formalize, Scale, Sustain & exit. */
export function canGiveNotice(place: Place): boolean {
  return stageIndex(place) >= stageIndex('formalize')
}

/**
 * Every problem of a notice, none when it may be given. `running` is another notice that runs already. A notice may be dated
 * ahead; a receipt is a fact, so it lies neither before the notice nor after today.
 */
export function noticeProblems(
  notice: NoticeToGive,
  place: Place,
  running: ExitNotice | null,
  today: CalendarDate,
): readonly NoticeProblem[] {
  const received = notice.receivedOn
  const holds: Readonly<Record<NoticeProblem, boolean>> = {
    'not-from-this-place': !canGiveNotice(place),
    'notice-runs-already': running !== null && running.status === 'running',
    'received-before-notice': received !== null && received < notice.noticeOn,
    'received-after-today': received !== null && received > today,
    'period-not-whole': !Number.isInteger(notice.periodCount) || notice.periodCount < 0,
  }
  return noticeProblemCodes.filter((code) => holds[code])
}
