/** Value-first actions, vetting and red flags as the history tells them. */
import type { CalendarDate } from '../../../base/calendar-date.ts'
import type { Direction, Response, Rung } from '../../../playbook/value-actions.ts'
import type { VettingItemName, VettingVerdict } from '../../../playbook/vetting.ts'
import type { RowChange } from '../row-change.ts'
import { fieldOf, hasChanged, textOf } from '../row-reading.ts'
import type { StorySentence } from '../story.ts'
import { tellPlainly } from './tell-plainly.ts'

/** Recorded when it is added; a new response is told for itself. */
export function tellValueAction(change: RowChange): readonly StorySentence[] {
  const { before, after } = change
  if (after === null) return tellPlainly(change, [])
  const kind = textOf(after, 'kind')
  if (before === null) {
    const values = {
      direction: fieldOf<Direction>(after, 'direction'),
      rung: fieldOf<Rung>(after, 'rung'),
      kind,
      actedOn: fieldOf<CalendarDate>(after, 'actedOn'),
    }
    return [{ code: 'value-action-recorded', values }]
  }
  if (!hasChanged(change, 'response')) return tellPlainly(change, [])
  const response = fieldOf<Response>(after, 'response')
  return [
    { code: 'response-noted', values: { kind, response } },
    ...tellPlainly(change, ['response', 'respondedOn']),
  ]
}

/** A check with its verdict; notes and sources that changed later are told as fields. */
export function tellVettingItem(change: RowChange): readonly StorySentence[] {
  const { before, after } = change
  if (after === null || (before !== null && !hasChanged(change, 'verdict'))) return tellPlainly(change, [])
  const values = {
    item: fieldOf<VettingItemName>(after, 'item'),
    verdict: fieldOf<VettingVerdict>(after, 'verdict'),
  }
  return [{ code: 'vetting-checked', values }]
}

/** Raised, or resolved with its note. */
export function tellRedFlag(change: RowChange): readonly StorySentence[] {
  const { before, after } = change
  if (after === null) return tellPlainly(change, [])
  const what = textOf(after, 'what')
  if (before === null) return [{ code: 'red-flag-raised', values: { what } }]
  if (before['resolvedOn'] !== null || after['resolvedOn'] === null) return tellPlainly(change, [])
  return [{ code: 'red-flag-resolved', values: { what, resolution: textOf(after, 'resolution') } }]
}
