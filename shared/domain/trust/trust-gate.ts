/**
 * The way out of Build trust: enough value given first, no open red flag, values checked, nothing failed in vetting.
 * Values weigh more than revenue: no score and no figure outweighs a failed check.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Settings } from '../../playbook/settings.ts'
import type { AllianceFacts } from '../board/alliance-facts.ts'
import type { Condition } from '../judgement.ts'
import type { ValueAction } from '../records/trust.ts'
import { isOpenRedFlag } from './red-flag.ts'
import { vettingOverview } from './vetting-overview.ts'

/**
 * The four conditions for leaving Build trust forward: at least 2 ⚙ value-first actions done (given by us, any rung, dated
 * today or before), no open red flag, values checked, no vetting item failed.
 */
export function trustGate(
  facts: AllianceFacts,
  settings: Settings,
  today: CalendarDate,
): readonly Condition[] {
  return [
    valueGiven(facts.valueActions, settings, today),
    noOpenRedFlag(facts),
    valuesChecked(facts),
    noItemFailed(facts),
  ]
}

/** No red flag stands open; one stays open until it is resolved with a note. */
export function noOpenRedFlag(facts: Pick<AllianceFacts, 'redFlags'>): Condition {
  const open = facts.redFlags.filter(isOpenRedFlag)
  return {
    code: 'no-open-red-flag',
    met: open.length === 0,
    values: { open: open.map((flag) => flag.what) },
    evidence: open.map((flag) => ({ record: 'redFlag', id: flag.id })),
  }
}

function valueGiven(actions: readonly ValueAction[], settings: Settings, today: CalendarDate): Condition {
  const given = actions.filter((action) => action.direction === 'given')
  const done = given.filter((action) => action.actedOn <= today)
  return {
    code: 'enough-value-given',
    met: done.length >= settings.valueActionsNeeded,
    values: {
      done: done.length,
      needed: settings.valueActionsNeeded,
      planned: given.length - done.length,
    },
    evidence: done.map((action) => ({ record: 'valueAction', id: action.id })),
  }
}

function valuesChecked(facts: AllianceFacts): Condition {
  const row = facts.vetting.find((item) => item.item === 'values-and-ethics')
  const verdict = row?.verdict ?? 'not-checked'
  return {
    code: 'values-checked',
    met: verdict !== 'not-checked',
    values: { verdict },
    evidence: row === undefined ? [] : [{ record: 'vettingItem', id: row.id }],
  }
}

function noItemFailed(facts: AllianceFacts): Condition {
  const overview = vettingOverview(facts.vetting)
  const touched = facts.vetting.filter((item) => item.verdict !== 'not-checked')
  return {
    code: 'no-vetting-item-failed',
    met: overview.failed.length === 0,
    values: {
      good: overview.good.length,
      concern: overview.concern.length,
      failed: overview.failed.length,
      notChecked: overview.notChecked.length,
      failedItems: overview.failed,
    },
    evidence: touched.map((item) => ({ record: 'vettingItem', id: item.id })),
  }
}
