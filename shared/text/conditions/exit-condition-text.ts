/** The words of the closing gate. */
import { assertNever } from '../../base/assert.ts'
import type { ConditionText } from '../condition-text.ts'
import { counted } from '../formats/counted.ts'
import type { Formats } from '../formats/formats.ts'
import type { ConditionOf } from './condition-of.ts'

type ExitCondition = ConditionOf<
  'notice-given' | 'obligations-settled' | 'lessons-written' | 'effective-date-reached'
>

/** Title, explanation and next step of a condition of closing. */
export function exitConditionText(condition: ExitCondition, formats: Formats): ConditionText {
  switch (condition.code) {
    case 'notice-given': {
      const { noticeOn } = condition.values
      return {
        title: 'Notice given',
        explanation: noticeOn === null ? 'No notice runs.' : `Notice dated ${formats.date(noticeOn)}.`,
        next: noticeOn === null ? 'Start leaving by a notice.' : 'Wait for the date of the notice.',
      }
    }
    case 'obligations-settled':
      return obligationsText(condition)
    case 'lessons-written':
      return {
        title: 'Lessons written',
        explanation: condition.values.written ? 'Lessons are written.' : 'No lesson is written yet.',
        next: 'Write down what was learned.',
      }
    case 'effective-date-reached':
      return effectiveText(condition.values, formats)
    default:
      return assertNever(condition)
  }
}

function obligationsText({ met, values }: ConditionOf<'obligations-settled'>): ConditionText {
  const title = 'Obligations settled'
  const { open, total } = values
  if (total === 0) {
    return {
      title,
      explanation: met ? 'No obligation remains.' : 'Obligations are listed once notice is given.',
      next: 'Give notice, and list what remains to be done.',
    }
  }
  return {
    title,
    explanation: `${total - open} of ${counted(total, 'obligation')} settled.`,
    next: `Settle ${counted(open, 'obligation')}.`,
  }
}

function effectiveText(
  { effectiveOn, daysLeft }: ConditionOf<'effective-date-reached'>['values'],
  formats: Formats,
): ConditionText {
  const title = 'Effective date reached'
  if (effectiveOn === null || daysLeft === null) {
    return {
      title,
      explanation: 'There is no effective date without a notice.',
      next: 'Start leaving by a notice.',
    }
  }
  const date = formats.date(effectiveOn)
  return {
    title,
    explanation:
      daysLeft === 0 ? `Effective since ${date}.` : `Effective on ${date}, in ${counted(daysLeft, 'day')}.`,
    next: `Wait until ${date}.`,
  }
}
