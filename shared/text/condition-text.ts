/**
 * The words of every condition of a gate: what it asks, how it stands with its figures, and what to do next where it is not
 * met. Wording only: whether it is met was decided by the rule.
 */
import type { Condition } from '../domain/judgement.ts'
import { exitConditionText } from './conditions/exit-condition-text.ts'
import { formalizeConditionText } from './conditions/formalize-condition-text.ts'
import { identifyConditionText } from './conditions/identify-condition-text.ts'
import { scaleConditionText } from './conditions/scale-condition-text.ts'
import { trustConditionText } from './conditions/trust-condition-text.ts'
import type { Formats } from './formats/formats.ts'

/** `next` says what to do; null where the condition is met. */
export type ConditionText = {
  readonly title: string
  readonly explanation: string
  readonly next: string | null
}

/** The words of a condition. A condition that is met has no next step. */
export function conditionText(condition: Condition, formats: Formats): ConditionText {
  const text = textOf(condition, formats)
  return condition.met ? { ...text, next: null } : text
}

function textOf(condition: Condition, formats: Formats): ConditionText {
  switch (condition.code) {
    case 'score-reaches-threshold':
    case 'fit-names-no-competition':
      return identifyConditionText(condition)
    case 'enough-value-given':
    case 'no-open-red-flag':
    case 'values-checked':
    case 'no-vetting-item-failed':
    case 'reciprocity-both-ways':
      return trustConditionText(condition)
    case 'charter-signed-by-both':
    case 'pilot-ended':
    case 'metric-on-target':
    case 'pilot-on-target':
      return formalizeConditionText(condition, formats)
    case 'lever-reviewed':
    case 'no-lever-active':
    case 'risks-reviewed':
      return scaleConditionText(condition, formats)
    default:
      return exitConditionText(condition, formats)
  }
}
