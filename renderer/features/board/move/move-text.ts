/** What is said after a move, and what a menu row says about one. */
import type { MoveJudgement } from '../../../../shared/domain/board/move.ts'
import { isStage, type Closing, type Place } from '../../../../shared/playbook/stages.ts'
import { counted } from '../../../../shared/text/formats/counted.ts'
import { closingNames, placeNames } from '../../../../shared/text/names.ts'

export type MoveOutcome = {
  readonly partner: string
  readonly from: Place
  readonly to: Place
  readonly overridden: boolean
  readonly closedHow?: Closing | undefined
}

/** One sentence for the message at the foot of the window, read out as well. */
export function outcomeText({ partner, from, to, overridden, closedHow }: MoveOutcome): string {
  const past = overridden ? ' The reason is kept in the history.' : ''
  if (to === 'closed') {
    const how = closedHow === undefined ? '' : `: ${closingNames[closedHow].toLowerCase()}`
    return `${partner} moved to Closed${how}.${past}`
  }
  if (from === 'closed') return `${partner} reopened in Identify. A new score is due.`
  return `${partner} moved to ${placeNames[to]}.${past}`
}

/** "2 of 3 met" */
export function metText({ met, total }: Pick<MoveJudgement, 'met' | 'total'>): string {
  return `${met} of ${total} met`
}

/** "Gate to Formalize", "Gates to Scale", "Gate to Closed" */
export function gateTitle(judgement: Pick<MoveJudgement, 'to' | 'gates'>): string {
  return `${judgement.gates.length > 1 ? 'Gates' : 'Gate'} to ${placeNames[judgement.to]}`
}

/** The verb of a move: "Move to Formalize", "Close the alliance", "Reopen in Identify". */
export function moveVerb(from: Place, to: Place): string {
  if (to === 'closed') return 'Close the alliance'
  return from === 'closed' ? 'Reopen in Identify' : `Move to ${placeNames[to]}`
}

/** "2 conditions are not met." */
export function unmetCountText(unmet: number): string {
  return `${counted(unmet, 'condition')} ${unmet === 1 ? 'is' : 'are'} not met.`
}

/** True where leaving starts by a notice. */
export function leavesByNotice(from: Place): boolean {
  return isStage(from) && from !== 'identify' && from !== 'build-trust'
}

/** "in a year", "in 6 months" */
export function askAgainText(months: number): string {
  if (months % 12 !== 0) return `in ${counted(months, 'month')}`
  return months === 12 ? 'in a year' : `in ${counted(months / 12, 'year')}`
}
