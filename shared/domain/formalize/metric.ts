/**
 * A metric of the charter and its measured result. The latest measurement counts; on target means at the target or better,
 * where better is more or less as the metric says. A metric without a target is never on target.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Measurement } from '../records/formalize.ts'
import type { CharterMetric } from './charter-content.ts'

/** True when the value reaches the target: at it or above where more is better, at it or below where less is. */
export function isOnTarget(metric: Pick<CharterMetric, 'target' | 'better'>, value: number): boolean {
  if (metric.target === null) return false
  return metric.better === 'more' ? value >= metric.target : value <= metric.target
}

/** The latest measurement of a metric, today or before; of one day, the one that comes last in the list. */
export function latestMeasurement(
  metricId: string,
  measurements: readonly Measurement[],
  today: CalendarDate,
): Measurement | null {
  return measurements
    .filter((measurement) => measurement.metricId === metricId && measurement.measuredOn <= today)
    .reduce<Measurement | null>(
      (latest, one) => (latest === null || one.measuredOn >= latest.measuredOn ? one : latest),
      null,
    )
}

export type MeasuredMetrics = {
  readonly onTarget: readonly { readonly name: string; readonly measurement: Measurement }[]
  /** Metrics with baseline and target that have a measured result. */
  readonly measured: number
  readonly withBaselineAndTarget: number
  readonly metrics: number
}

/** Which metrics are proven: with a baseline, a target and a measured result on target. */
export function measuredMetrics(
  metrics: readonly CharterMetric[],
  measurements: readonly Measurement[],
  today: CalendarDate,
): MeasuredMetrics {
  const complete = metrics.filter((metric) => metric.baseline !== null && metric.target !== null)
  const results = complete.flatMap((metric) => {
    const measurement = latestMeasurement(metric.id, measurements, today)
    return measurement === null ? [] : [{ metric, measurement }]
  })
  return {
    onTarget: results
      .filter(({ metric, measurement }) => isOnTarget(metric, measurement.value))
      .map(({ metric, measurement }) => ({ name: metric.name, measurement })),
    measured: results.length,
    withBaselineAndTarget: complete.length,
    metrics: metrics.length,
  }
}
