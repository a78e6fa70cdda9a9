/** Refuses a notice that cannot be; which problems there are, the domain decides, and their words are in shared/text. */
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import { effectiveDate, type NoticeClock } from '../../../shared/domain/exit/effective-date.ts'
import type { NoticeProblem } from '../../../shared/domain/exit/notice-problems.ts'
import type { ExitNotice } from '../../../shared/domain/records/exit.ts'
import { noticeProblemText } from '../../../shared/text/warning-text.ts'
import { refuse, refuseInput } from '../dispatch/refuse.ts'

/** The field that a problem is shown at; without one it is a conflict of the whole notice. */
const fields: Readonly<Record<NoticeProblem, string | null>> = {
  'not-from-this-place': null,
  'notice-runs-already': null,
  'received-before-notice': 'receivedOn',
  'received-after-today': 'receivedOn',
  'period-not-whole': 'periodCount',
}

/** Refuses the first problem, if there is one. */
export function refuseNoticeProblems(problems: readonly NoticeProblem[]): void {
  const [problem] = problems
  if (problem === undefined) return
  const path = fields[problem]
  const sentence = noticeProblemText(problem)
  if (path === null) refuse({ code: 'conflict', sentence })
  refuseInput(path, sentence)
}

/** The effective date, or a refusal where the dates reach beyond the calendar (year 9999). */
export function requireEffectiveDate(notice: NoticeClock): CalendarDate {
  try {
    return effectiveDate(notice)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return refuseInput('noticeOn', 'With this date and period the notice would end beyond the calendar.')
  }
}

/** Refuses to change a notice that is over. */
export function requireRunning(notice: ExitNotice): void {
  if (notice.status === 'running') return
  const state = notice.status === 'withdrawn' ? 'was withdrawn' : 'is completed'
  refuse({ code: 'conflict', sentence: `This notice ${state}, so it is not changed any more.` })
}
