/** The flags that any card can carry: about its next step, its silence, its hurry, its overrides and asking again. */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Settings } from '../../playbook/settings.ts'
import type { Flag } from '../judgement.ts'
import { quietDays } from './activity.ts'
import type { AllianceFacts } from './alliance-facts.ts'
import { nextAction, overdueDays } from './next-action.ts'
import { lastOverride } from './override.ts'
import { isQuiet } from './pace.ts'
import { leftEarly } from './rushed.ts'

/** In a stage: no dated next action, 30 days ⚙ of silence, a stage left before its typical time began. */
export function boardFlags(facts: AllianceFacts, settings: Settings, today: CalendarDate): readonly Flag[] {
  const flags: Flag[] = []
  if (nextAction(facts) === null) {
    flags.push({ code: 'no-dated-next-action', tone: 'attention', values: {}, evidence: [] })
  }
  if (isQuiet(facts, settings, today)) {
    const values = { days: quietDays(facts, today) }
    flags.push({ code: 'quiet-too-long', tone: 'attention', values, evidence: [] })
  }
  const early = leftEarly(facts, settings)
  if (early !== null) {
    const values = { stage: early.stage, days: early.days }
    const evidence = [{ record: 'stageMove' as const, id: early.move.id }]
    flags.push({ code: 'left-stage-early', tone: 'attention', values, evidence })
  }
  return flags
}

/** The next action is overdue from the day after its date. */
export function overdueFlags(facts: AllianceFacts, today: CalendarDate): readonly Flag[] {
  const action = nextAction(facts)
  if (action === null || action.dueOn >= today) return []
  return [
    {
      code: 'next-action-overdue',
      tone: 'red',
      values: { what: action.what, days: overdueDays(action, today) },
      evidence: [{ record: 'nextAction', id: action.id }],
    },
  ]
}

/** The reason of a move past an unmet gate stays in sight: a note, nothing to be done. */
export function overrideFlags(facts: AllianceFacts): readonly Flag[] {
  const override = lastOverride(facts)
  if (override === null) return []
  const { move, unmet } = override
  return [
    {
      code: 'moved-past-gate',
      tone: 'note',
      values: { to: move.toPlace, reason: move.reason, unmet, movedOn: move.movedOn },
      evidence: [{ record: 'stageMove', id: move.id }],
    },
  ]
}

/** In a tray: when to ask again, due from the day itself. */
export function askAgainFlags(facts: AllianceFacts, today: CalendarDate): readonly Flag[] {
  const { askAgainOn, id, place } = facts.alliance
  if (askAgainOn === null || (place !== 'nurture' && place !== 'closed')) return []
  const due = askAgainOn <= today
  const evidence = [{ record: 'alliance' as const, id }]
  return [{ code: 'ask-again', tone: due ? 'attention' : 'note', values: { askAgainOn, due }, evidence }]
}
