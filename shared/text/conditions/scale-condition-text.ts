/** The words of the gate of Scale. */
import { assertNever } from '../../base/assert.ts'
import type { ConditionText } from '../condition-text.ts'
import { counted } from '../formats/counted.ts'
import type { Formats } from '../formats/formats.ts'
import type { ConditionOf } from './condition-of.ts'

type ScaleCondition = ConditionOf<'lever-reviewed' | 'no-lever-active' | 'risks-reviewed'>

/** Title, explanation and next step of a condition of Scale. */
export function scaleConditionText(condition: ScaleCondition, formats: Formats): ConditionText {
  switch (condition.code) {
    case 'lever-reviewed': {
      const { reviewed } = condition.values
      return {
        title: 'At least one lever reviewed',
        explanation: reviewed === 0 ? 'No lever is reviewed yet.' : `${counted(reviewed, 'lever')} reviewed.`,
        next: 'Pull one growth lever and review its measured effect for both sides.',
      }
    }
    case 'no-lever-active': {
      const { active } = condition.values
      return {
        title: 'No lever active',
        explanation: active === 0 ? 'No lever is active.' : `${counted(active, 'lever')} active.`,
        next: 'Review what is active: keep it or roll it back.',
      }
    }
    case 'risks-reviewed': {
      const { reviewedOn, withinMonths } = condition.values
      return {
        title: `Risks reviewed within ${counted(withinMonths, 'month')}`,
        explanation:
          reviewedOn === null
            ? 'The risks are not reviewed yet.'
            : `Last reviewed on ${formats.date(reviewedOn)}.`,
        next: 'Review the risks together.',
      }
    }
    default:
      return assertNever(condition)
  }
}
