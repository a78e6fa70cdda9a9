/**
 * The way out of Scale: at least one lever was reviewed, none is active, and the risks were looked at lately. One lever at
 * a time, and none left unreviewed.
 */
import { addMonths, type CalendarDate } from '../../base/calendar-date.ts'
import type { Settings } from '../../playbook/settings.ts'
import type { AllianceFacts } from '../board/alliance-facts.ts'
import type { Condition } from '../judgement.ts'

/**
 * The three conditions for leaving Scale forward. Risks count as reviewed within the quarter (3 months ⚙) up to and
 * including the same day of the month three months later.
 */
export function scaleGate(
  facts: AllianceFacts,
  settings: Settings,
  today: CalendarDate,
): readonly Condition[] {
  const reviewed = facts.levers.filter((lever) => lever.state === 'reviewed').length
  const active = facts.levers.filter((lever) => lever.state === 'active').length
  return [
    { code: 'lever-reviewed', met: reviewed > 0, values: { reviewed }, evidence: [] },
    { code: 'no-lever-active', met: active === 0, values: { active }, evidence: [] },
    {
      code: 'risks-reviewed',
      met: reviewedLately(facts.risksReviewedOn, settings.riskReviewMonths, today),
      values: { reviewedOn: facts.risksReviewedOn, withinMonths: settings.riskReviewMonths },
      evidence: [],
    },
  ]
}

function reviewedLately(reviewedOn: CalendarDate | null, months: number, today: CalendarDate): boolean {
  return reviewedOn !== null && reviewedOn <= today && today <= addMonths(reviewedOn, months)
}
