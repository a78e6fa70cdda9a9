/**
 * The way out of Sustain & exit, and of any alliance from stage 3 on that is to be closed: notice was given, obligations
 * are settled, lessons are written, the effective date is reached.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Settings } from '../../playbook/settings.ts'
import type { AllianceFacts } from '../board/alliance-facts.ts'
import type { Condition } from '../judgement.ts'
import { effectiveDate, noticeDaysLeft } from './effective-date.ts'

/**
 * The four conditions for closing. On the effective date itself it is reached. Without a notice none of them is met: there
 * is nothing yet whose obligations could be settled. A notice that lists no obligation has none open.
 */
export function closingGate(
  facts: AllianceFacts,
  _settings: Settings,
  today: CalendarDate,
): readonly Condition[] {
  return [
    noticeGiven(facts, today),
    obligationsSettled(facts, today),
    lessonsWritten(facts),
    effectiveDateReached(facts, today),
  ]
}

function noticeGiven({ exitNotice }: AllianceFacts, today: CalendarDate): Condition {
  return {
    code: 'notice-given',
    met: exitNotice !== null && exitNotice.noticeOn <= today,
    values: { noticeOn: exitNotice?.noticeOn ?? null },
    evidence: noticeEvidence(exitNotice),
  }
}

function obligationsSettled({ exitNotice, obligations }: AllianceFacts, today: CalendarDate): Condition {
  const own = obligations.filter((obligation) => obligation.exitNoticeId === exitNotice?.id)
  const open = own.filter(({ settledOn }) => settledOn === null || settledOn > today)
  return {
    code: 'obligations-settled',
    met: exitNotice !== null && open.length === 0,
    values: { open: open.length, total: own.length },
    evidence: own.map((obligation) => ({ record: 'obligation', id: obligation.id })),
  }
}

function lessonsWritten({ exitNotice }: AllianceFacts): Condition {
  const written = exitNotice?.lessons.some((lesson) => lesson.trim() !== '') ?? false
  return {
    code: 'lessons-written',
    met: written,
    values: { written },
    evidence: written ? noticeEvidence(exitNotice) : [],
  }
}

function effectiveDateReached({ exitNotice }: AllianceFacts, today: CalendarDate): Condition {
  const daysLeft = exitNotice === null ? null : noticeDaysLeft(exitNotice, today)
  return {
    code: 'effective-date-reached',
    met: daysLeft !== null && daysLeft <= 0,
    values: {
      effectiveOn: exitNotice === null ? null : effectiveDate(exitNotice),
      daysLeft: daysLeft === null ? null : Math.max(0, daysLeft),
    },
    evidence: noticeEvidence(exitNotice),
  }
}

function noticeEvidence(notice: AllianceFacts['exitNotice']): Condition['evidence'] {
  return notice === null ? [] : [{ record: 'exitNotice', id: notice.id }]
}
