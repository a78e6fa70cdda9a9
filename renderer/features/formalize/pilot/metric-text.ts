/** A figure of a metric with its unit, as a person reads it: “6 weeks”, “90 %”, “€2,400”. Pure. */
import type { CharterMetric } from '../../../../shared/domain/formalize/charter-content.ts'
import { isOnTarget } from '../../../../shared/domain/formalize/metric.ts'
import type { Formats } from '../../../../shared/text/formats/formats.ts'

export function figureText(value: number, unit: string, formats: Formats): string {
  const trimmed = unit.trim()
  if (trimmed === '%') return formats.percent(value)
  if (/^\p{Sc}$/u.test(trimmed)) return trimmed + formats.number(value)
  return `${formats.number(value)} ${trimmed}`.trim()
}

export type TargetState = 'unmeasured' | 'on-target' | 'not-on-target'

/** Whether the latest measured value reaches the target. */
export function targetState(metric: CharterMetric, latest: number | null): TargetState {
  if (latest === null) return 'unmeasured'
  return isOnTarget(metric, latest) ? 'on-target' : 'not-on-target'
}
