/** Moves, next actions, conversations and settings as the history tells them. */
import type { CalendarDate } from '../../../base/calendar-date.ts'
import type { Place } from '../../../playbook/stages.ts'
import type { Channel } from '../../records/people.ts'
import type { RowChange } from '../row-change.ts'
import { fieldOf, jsonOf, textOf } from '../row-reading.ts'
import type { StorySentence } from '../story.ts'
import { tellPlainly } from './tell-plainly.ts'

/** "Moved from Build trust to Formalize", with the reason and how many conditions were unmet. */
export function tellStageMove(change: RowChange): readonly StorySentence[] {
  const { before, after } = change
  if (before !== null || after === null) return tellPlainly(change, [])
  const conditions = jsonOf(after, 'conditions')
  const unmet = Array.isArray(conditions) ? conditions.filter(isUnmet).length : 0
  const values = {
    from: fieldOf<Place>(after, 'fromPlace'),
    to: fieldOf<Place>(after, 'toPlace'),
    reason: textOf(after, 'reason'),
    unmet,
  }
  return [{ code: 'moved', values }]
}

function isUnmet(condition: unknown): boolean {
  return typeof condition === 'object' && condition !== null && 'met' in condition && condition.met === false
}

/** Planned when it is added, done when it gets its day. */
export function tellNextAction(change: RowChange): readonly StorySentence[] {
  const { before, after } = change
  if (after === null) return tellPlainly(change, [])
  const what = textOf(after, 'what')
  if (before === null) {
    return [{ code: 'next-action-planned', values: { what, dueOn: fieldOf<CalendarDate>(after, 'dueOn') } }]
  }
  if (before['doneOn'] !== null || after['doneOn'] === null) return tellPlainly(change, [])
  const values = { what, doneOn: fieldOf<CalendarDate>(after, 'doneOn') }
  return [{ code: 'next-action-done', values }, ...tellPlainly(change, ['doneOn'])]
}

/** A line in the log. */
export function tellConversation(change: RowChange): readonly StorySentence[] {
  const { before, after } = change
  if (before !== null || after === null) return tellPlainly(change, [])
  const values = {
    channel: fieldOf<Channel>(after, 'channel'),
    heldOn: fieldOf<CalendarDate>(after, 'heldOn'),
    summary: textOf(after, 'summary'),
  }
  return [{ code: 'conversation-logged', values }]
}

/** A figure of the playbook that was adapted; null stands for the playbook's own. */
export function tellSetting({ before, after }: RowChange): readonly StorySentence[] {
  const row = after ?? before
  if (row === null) return []
  const valueIn = (image: typeof before): number | null => (image === null ? null : fieldOf(image, 'value'))
  const values = { name: textOf(row, 'name'), before: valueIn(before), after: valueIn(after) }
  return [{ code: 'setting-changed', values }]
}
