/** The typical time of a stage, in days, from the settings. Sustain & exit has none: it runs as long as it is healthy. */
import { assertNever } from '../../base/assert.ts'
import type { Settings } from '../../playbook/settings.ts'
import type { Stage } from '../../playbook/stages.ts'

export type DayRange = { readonly from: number; readonly to: number }

/** Identify 0–7 days, Build trust 30–60, Formalize 14–28 until it is signed, Scale 90–180, each ⚙. */
export function stageRange(stage: Stage, settings: Settings): DayRange | null {
  switch (stage) {
    case 'identify':
      return { from: settings.identifyDaysFrom, to: settings.identifyDaysTo }
    case 'build-trust':
      return { from: settings.trustDaysFrom, to: settings.trustDaysTo }
    case 'formalize':
      return { from: settings.signingDaysFrom, to: settings.signingDaysTo }
    case 'scale':
      return { from: settings.scaleDaysFrom, to: settings.scaleDaysTo }
    case 'sustain':
      return null
    default:
      return assertNever(stage)
  }
}
