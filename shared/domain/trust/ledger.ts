/**
 * The reciprocity ledger: what was given, what was received, the balance, and how long ago. Quiet by default: it is private
 * to us and never part of anything that is shared with the partner.
 */
import { daysBetween, latestDate, type CalendarDate } from '../../base/calendar-date.ts'
import { rungs, type Direction, type Rung } from '../../playbook/value-actions.ts'
import type { ValueAction } from '../records/trust.ts'

export type ReciprocityLedger = {
  readonly given: number
  readonly received: number
  /** Given less received: above 0 when more was given. */
  readonly balance: number
  readonly daysSinceGiven: number | null
  readonly daysSinceReceived: number | null
  /** Actions dated after today, apart from the rest. */
  readonly plannedGiven: number
  readonly plannedReceived: number
  readonly byRung: readonly { readonly rung: Rung; readonly given: number; readonly received: number }[]
}

/** The ledger as it stands today. An action dated after today is a plan and counts in neither sum. */
export function reciprocityLedger(actions: readonly ValueAction[], today: CalendarDate): ReciprocityLedger {
  const done = actions.filter((action) => action.actedOn <= today)
  const count = (among: readonly ValueAction[], direction: Direction): number =>
    among.filter((action) => action.direction === direction).length
  const daysSince = (direction: Direction): number | null => {
    const last = latestDate(done.filter((a) => a.direction === direction).map((a) => a.actedOn))
    return last === null ? null : daysBetween(last, today)
  }
  const given = count(done, 'given')
  const received = count(done, 'received')
  return {
    given,
    received,
    balance: given - received,
    daysSinceGiven: daysSince('given'),
    daysSinceReceived: daysSince('received'),
    plannedGiven: count(actions, 'given') - given,
    plannedReceived: count(actions, 'received') - received,
    byRung: rungs.map((rung) => {
      const onRung = done.filter((action) => action.rung === rung)
      return { rung, given: count(onRung, 'given'), received: count(onRung, 'received') }
    }),
  }
}
