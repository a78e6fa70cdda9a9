/**
 * Everything that a card on the board shows, judged from the facts by the same rules as the pages and the gates. Pure: the
 * names come with the facts, words and formats come later.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { AllianceId, NextActionId } from '../../base/ids.ts'
import type { PartnershipModel } from '../../playbook/models.ts'
import type { Settings } from '../../playbook/settings.ts'
import type { Closing, Place } from '../../playbook/stages.ts'
import { effectiveDate, noticeDaysLeft } from '../exit/effective-date.ts'
import { currentPilot, pilotDay, pilotState } from '../formalize/pilot-state.ts'
import { countingScore } from '../identify/identify-gate.ts'
import { pointsNeeded, reachesThreshold, scoreParts, weightedScore } from '../identify/score.ts'
import type { ConditionCode, Flag, FlagCode } from '../judgement.ts'
import type { AllianceFacts } from './alliance-facts.ts'
import { allianceFlags } from './flags.ts'
import { nextAction, overdueDays } from './next-action.ts'
import { lastOverride } from './override.ts'
import { pace, type Pace } from './pace.ts'

/** The names that the facts only know by id. */
export type CardNames = { readonly partner: string; readonly leadContact: string | null }

export type BoardCard = {
  readonly allianceId: AllianceId
  readonly place: Place
  readonly enteredPlaceOn: CalendarDate
  readonly partner: string
  readonly leadContact: string | null
  readonly model: PartnershipModel | null
  readonly ourManager: string
  /** "4·5·4 = 13", with `below` when it does not reach the threshold; null when no score counts. */
  readonly score: {
    readonly parts: readonly number[]
    readonly points: number
    readonly threshold: number
    readonly maximum: number
    readonly below: boolean
  } | null
  readonly pace: Pace
  /** In Formalize while the pilot runs: "Pilot day 41 of 92". */
  readonly pilot: { readonly day: number; readonly of: number; readonly endOn: CalendarDate } | null
  /** While it is leaving: "Notice to 11 Dec", days left never below 0. */
  readonly notice: { readonly effectiveOn: CalendarDate; readonly daysLeft: number } | null
  readonly nextAction: {
    readonly id: NextActionId
    readonly what: string
    readonly owner: string
    readonly dueOn: CalendarDate
    readonly overdueDays: number
  } | null
  /** The weightiest first; without those that the card tells in a line of its own. */
  readonly flags: readonly Flag[]
  readonly override: {
    readonly reason: string
    readonly movedOn: CalendarDate
    readonly to: Place
    readonly unmet: readonly ConditionCode[]
  } | null
  readonly askAgainOn: CalendarDate | null
  readonly closedHow: Closing | null
}

/** Told elsewhere on the card: with the next action, with the score, as the override, by the pace. */
const toldInOtherLines: readonly FlagCode[] = [
  'next-action-overdue',
  'score-below-threshold',
  'moved-past-gate',
  'quiet-too-long',
]

/** The card of an alliance as it stands today. */
export function allianceCard(
  facts: AllianceFacts,
  names: CardNames,
  settings: Settings,
  today: CalendarDate,
): BoardCard {
  const { alliance } = facts
  return {
    allianceId: alliance.id,
    place: alliance.place,
    enteredPlaceOn: alliance.enteredPlaceOn,
    partner: names.partner,
    leadContact: names.leadContact,
    model: alliance.model,
    ourManager: alliance.ourManager,
    score: cardScore(facts, settings, today),
    pace: pace(facts, settings, today),
    pilot: cardPilot(facts, today),
    notice: cardNotice(facts, today),
    nextAction: cardNextAction(facts, today),
    flags: allianceFlags(facts, settings, today).filter((flag) => !toldInOtherLines.includes(flag.code)),
    override: cardOverride(facts),
    askAgainOn: alliance.askAgainOn,
    closedHow: alliance.closedHow,
  }
}

function cardScore(facts: AllianceFacts, settings: Settings, today: CalendarDate): BoardCard['score'] {
  const score = countingScore(facts, today)
  if (score === null) return null
  return {
    parts: scoreParts(score.points),
    ...weightedScore(score.points, settings),
    threshold: pointsNeeded(settings),
    below: !reachesThreshold(score.points, settings),
  }
}

function cardPilot(facts: AllianceFacts, today: CalendarDate): BoardCard['pilot'] {
  const pilot = currentPilot(facts.pilots)
  if (pilot === null || facts.alliance.place !== 'formalize') return null
  return pilotState(pilot, today) === 'running' ? { ...pilotDay(pilot, today), endOn: pilot.endOn } : null
}

function cardNotice({ exitNotice, alliance }: AllianceFacts, today: CalendarDate): BoardCard['notice'] {
  if (exitNotice === null || alliance.place === 'closed') return null
  return {
    effectiveOn: effectiveDate(exitNotice),
    daysLeft: Math.max(0, noticeDaysLeft(exitNotice, today)),
  }
}

function cardNextAction(facts: AllianceFacts, today: CalendarDate): BoardCard['nextAction'] {
  const action = nextAction(facts)
  if (action === null || facts.alliance.place === 'closed') return null
  const { id, what, owner, dueOn } = action
  return { id, what, owner, dueOn, overdueDays: overdueDays(action, today) }
}

function cardOverride(facts: AllianceFacts): BoardCard['override'] {
  const override = lastOverride(facts)
  if (override === null) return null
  const { reason, movedOn, toPlace } = override.move
  return { reason, movedOn, to: toPlace, unmet: override.unmet }
}
