/** The words of the gate of Formalize, and of a pilot on target. */
import { assertNever } from '../../base/assert.ts'
import type { ConditionText } from '../condition-text.ts'
import { counted } from '../formats/counted.ts'
import type { Formats } from '../formats/formats.ts'
import type { ConditionOf } from './condition-of.ts'

type FormalizeCondition = ConditionOf<
  'charter-signed-by-both' | 'pilot-ended' | 'metric-on-target' | 'pilot-on-target'
>

/** Title, explanation and next step of a condition of Formalize. */
export function formalizeConditionText(condition: FormalizeCondition, formats: Formats): ConditionText {
  switch (condition.code) {
    case 'charter-signed-by-both':
      return charterText(condition.values)
    case 'pilot-ended':
      return pilotText(condition.values, formats)
    case 'metric-on-target':
      return metricText(condition.values, formats)
    case 'pilot-on-target':
      return {
        title: 'A pilot on target',
        explanation: onTargetText(condition.values.onTarget, formats),
        next: 'Run a referral or co-marketing pilot first, and measure it.',
      }
    default:
      return assertNever(condition)
  }
}

function charterText({ state, version }: ConditionOf<'charter-signed-by-both'>['values']): ConditionText {
  const title = 'Charter signed by both sides'
  const named = version === null ? 'The charter' : `Version ${version}`
  switch (state) {
    case 'none':
      return { title, explanation: 'There is no charter yet.', next: 'Draft the charter.' }
    case 'draft':
      return { title, explanation: `${named} is a draft.`, next: 'Check the charter and send it.' }
    case 'sent':
      return {
        title,
        explanation: `${named} is sent and not signed.`,
        next: 'Enter the dates on which both sides have signed.',
      }
    case 'signed-by-us':
      return {
        title,
        explanation: `${named} is signed on this side only.`,
        next: 'Ask the partner for its signature, then enter the date.',
      }
    case 'signed-by-them':
      return {
        title,
        explanation: `${named} is signed by the partner only.`,
        next: 'Sign on this side, then enter the date.',
      }
    case 'signed':
      return { title, explanation: `${named} is signed by both sides.`, next: null }
    default:
      return assertNever(state)
  }
}

function pilotText({ state, endOn }: ConditionOf<'pilot-ended'>['values'], formats: Formats): ConditionText {
  const title = 'Pilot ended'
  const end = endOn === null ? '' : formats.date(endOn)
  switch (state) {
    case 'none':
      return { title, explanation: 'There is no pilot yet.', next: 'Plan the pilot with its start and end.' }
    case 'not-started':
      return {
        title,
        explanation: `The pilot has not started; it ends on ${end}.`,
        next: 'Start the pilot on its date.',
      }
    case 'running':
      return {
        title,
        explanation: `The pilot ends on ${end}, and runs through that day.`,
        next: `Wait until the day after ${end}.`,
      }
    case 'ended':
      return { title, explanation: `The pilot ended on ${end}.`, next: null }
    default:
      return assertNever(state)
  }
}

function metricText(values: ConditionOf<'metric-on-target'>['values'], formats: Formats): ConditionText {
  const title = 'A metric on target'
  const { onTarget, measured, withBaselineAndTarget, metrics } = values
  if (onTarget.length > 0) return { title, explanation: onTargetText(onTarget, formats), next: null }
  if (metrics === 0) {
    return {
      title,
      explanation: 'No signed charter names a metric.',
      next: 'Agree a metric with baseline and target, and have the charter signed.',
    }
  }
  if (withBaselineAndTarget === 0) {
    return {
      title,
      explanation: `None of ${counted(metrics, 'metric')} has both a baseline and a target.`,
      next: 'Amend the charter: a baseline and a target for at least one metric.',
    }
  }
  if (measured === 0) {
    return { title, explanation: 'Nothing is measured yet.', next: 'Record a measured result.' }
  }
  return {
    title,
    explanation: `${counted(measured, 'metric')} measured, none on target.`,
    next: 'Measure again, extend or adjust the pilot, or leave.',
  }
}

function onTargetText(names: readonly string[], formats: Formats): string {
  return names.length === 0 ? 'No metric is on target.' : `On target: ${formats.list(names)}.`
}
