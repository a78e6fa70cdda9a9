/** The words of the gate of Build trust, and of reciprocity. */
import { assertNever } from '../../base/assert.ts'
import type { ConditionText } from '../condition-text.ts'
import { counted } from '../formats/counted.ts'
import { vettingItemTitles } from '../names.ts'
import type { ConditionOf } from './condition-of.ts'

type TrustCondition = ConditionOf<
  | 'enough-value-given'
  | 'no-open-red-flag'
  | 'values-checked'
  | 'no-vetting-item-failed'
  | 'reciprocity-both-ways'
>

/** Title, explanation and next step of a condition of Build trust. */
export function trustConditionText(condition: TrustCondition): ConditionText {
  switch (condition.code) {
    case 'enough-value-given':
      return valueText(condition.values)
    case 'no-open-red-flag':
      return redFlagText(condition.values.open)
    case 'values-checked':
      return valuesText(condition.values.verdict)
    case 'no-vetting-item-failed':
      return vettingText(condition.values)
    case 'reciprocity-both-ways':
      return reciprocityText(condition.values)
    default:
      return assertNever(condition)
  }
}

function valueText({ done, needed, planned }: ConditionOf<'enough-value-given'>['values']): ConditionText {
  const missing = needed - done
  const plans = planned === 0 ? '' : ` ${planned} more planned.`
  return {
    title: `At least ${counted(needed, 'value-first action')} done`,
    explanation: done === 0 ? `Nothing given yet.${plans}` : `${done} given.${plans}`,
    next:
      planned >= missing && planned > 0
        ? 'Carry out what is planned; it counts from its date on.'
        : `Plan ${counted(missing - planned, 'value-first action')} more.`,
  }
}

function redFlagText(open: readonly string[]): ConditionText {
  const title = 'No open red flag'
  if (open.length === 0) return { title, explanation: 'No red flag is open.', next: null }
  return {
    title,
    explanation: `Open: ${open.join('; ')}.`,
    next: 'Raise it with the partner, then resolve it with a note.',
  }
}

function valuesText(verdict: ConditionOf<'values-checked'>['values']['verdict']): ConditionText {
  const title = 'Values checked'
  switch (verdict) {
    case 'not-checked':
      return {
        title,
        explanation: 'Values and ethics are not checked yet.',
        next: 'Check values and ethics, for instance by asking two references.',
      }
    case 'good':
      return { title, explanation: 'Values and ethics are checked: good.', next: null }
    case 'concern':
      return { title, explanation: 'Values and ethics are checked, with a concern.', next: null }
    case 'failed':
      return { title, explanation: 'Values and ethics are checked, and failed.', next: null }
    default:
      return assertNever(verdict)
  }
}

function vettingText(values: ConditionOf<'no-vetting-item-failed'>['values']): ConditionText {
  const { good, concern, failed, notChecked, failedItems } = values
  const names = failedItems.map((item) => vettingItemTitles[item]).join(', ')
  const figures = `${good} good, ${counted(concern, 'concern')}, ${failed} failed, ${notChecked} not checked.`
  return {
    title: 'No vetting item failed',
    explanation: failed === 0 ? figures : `${figures} Failed: ${names}.`,
    next: 'Turn it down, or check again and note what has changed.',
  }
}

function reciprocityText({ given, received }: ConditionOf<'reciprocity-both-ways'>['values']): ConditionText {
  return {
    title: 'Reciprocity in both directions',
    explanation: `${given} given, ${received} received.`,
    next: given === 0 ? 'Give something first.' : 'Wait until the partner has given something of its own.',
  }
}
