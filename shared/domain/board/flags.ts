/**
 * Every flag of an alliance, the weightiest first. Each step raises its own; this file only gathers and orders them. A
 * closed alliance raises none but the reminder to ask again.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Settings } from '../../playbook/settings.ts'
import { isStage } from '../../playbook/stages.ts'
import { formalizeFlags } from '../formalize/formalize-flags.ts'
import { identifyFlags } from '../identify/identify-flags.ts'
import type { Flag, FlagCode } from '../judgement.ts'
import { redFlagFlags, vettingFlags } from '../trust/trust-flags.ts'
import type { AllianceFacts } from './alliance-facts.ts'
import { askAgainFlags, boardFlags, overdueFlags, overrideFlags } from './board-flags.ts'

const byWeight: Readonly<Record<FlagCode, number>> = {
  'red-flag-open': 0,
  'vetting-failed': 1,
  'next-action-overdue': 2,
  'fit-check-open': 3,
  'score-below-threshold': 4,
  'no-dated-next-action': 5,
  'alliance-managers-missing': 6,
  'charter-findings': 7,
  'expectations-differ': 8,
  'vetting-concern': 9,
  'quiet-too-long': 10,
  'nothing-measurable': 11,
  'left-stage-early': 12,
  'vetting-not-checked': 13,
  'ask-again': 14,
  'moved-past-gate': 15,
}

/** How much a flag weighs: 0 the most. For lists over several alliances. */
export function flagWeight({ code }: Flag): number {
  return byWeight[code]
}

/** The flags of an alliance today. In Nurture only red flags, overdue actions and asking again are of interest. */
export function allianceFlags(
  facts: AllianceFacts,
  settings: Settings,
  today: CalendarDate,
): readonly Flag[] {
  return unordered(facts, settings, today).toSorted((one, other) => flagWeight(one) - flagWeight(other))
}

function unordered(facts: AllianceFacts, settings: Settings, today: CalendarDate): readonly Flag[] {
  const { place } = facts.alliance
  if (place === 'closed') return askAgainFlags(facts, today)
  const anywhere = [...redFlagFlags(facts), ...overdueFlags(facts, today), ...askAgainFlags(facts, today)]
  if (!isStage(place)) return anywhere
  return [
    ...anywhere,
    ...boardFlags(facts, settings, today),
    ...overrideFlags(facts),
    ...identifyFlags(facts, settings, today),
    ...vettingFlags(facts),
    ...formalizeFlags(facts, settings, today),
  ]
}
