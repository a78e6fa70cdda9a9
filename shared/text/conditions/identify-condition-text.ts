/** The words of the gate of Identify. */
import { assertNever } from '../../base/assert.ts'
import type { ConditionOf } from './condition-of.ts'
import type { ConditionText } from '../condition-text.ts'

type IdentifyCondition = ConditionOf<'score-reaches-threshold' | 'fit-names-no-competition'>

/** Title, explanation and next step of a condition of Identify. */
export function identifyConditionText(condition: IdentifyCondition): ConditionText {
  switch (condition.code) {
    case 'score-reaches-threshold':
      return scoreText(condition.values)
    case 'fit-names-no-competition':
      return fitText(condition.values.problem)
    default:
      return assertNever(condition)
  }
}

function scoreText(values: ConditionOf<'score-reaches-threshold'>['values']): ConditionText {
  const title = `Score of at least ${values.threshold} of ${values.maximum}`
  switch (values.why) {
    case 'no-lead-contact':
      return {
        title,
        explanation: 'The alliance has no lead contact, so there is no score.',
        next: 'Choose the lead contact, then score it.',
      }
    case 'not-scored':
      return {
        title,
        explanation: 'The lead contact is not scored yet.',
        next: 'Score the lead contact in three dimensions.',
      }
    case 'score-before-reopening':
      return {
        title,
        explanation: 'The latest score is from before the reopening, so a new one is due.',
        next: 'Score the lead contact again.',
      }
    case 'below':
      return {
        title,
        explanation: `${sumText(values)}, below ${values.threshold}.`,
        next: 'Turn it down, keep it in Nurture, or score again when something has changed.',
      }
    case 'reached':
      return { title, explanation: `${sumText(values)}.`, next: null }
    default:
      return assertNever(values.why)
  }
}

/** "4 + 5 + 3 = 12"; with weights the parts do not add up to the sum, so both are told. */
function sumText({ parts, points }: ConditionOf<'score-reaches-threshold'>['values']): string {
  const plainSum = parts.reduce((sum, part) => sum + part, 0)
  const sum = `The latest score is ${parts.join(' + ')} = ${plainSum}`
  return plainSum === points ? sum : `${sum}, weighted ${points}`
}

function fitText(problem: ConditionOf<'fit-names-no-competition'>['values']['problem']): ConditionText {
  const title = 'No direct competition'
  switch (problem) {
    case null:
      return {
        title,
        explanation: 'The fit check is answered, and the same budget is not competed for.',
        next: null,
      }
    case 'not-answered':
      return {
        title,
        explanation: 'The fit check is not fully answered.',
        next: 'Answer the three questions of the fit check.',
      }
    case 'competes-for-the-same-budget':
      return {
        title,
        explanation: 'Both sides compete for the same budget.',
        next: 'Turn it down, or correct the fit check if the budgets differ after all.',
      }
    default:
      return assertNever(problem)
  }
}
