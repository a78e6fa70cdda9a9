/** The charter check of the metrics: each with name, unit, target, date, and a baseline or the reason why there is none. */
import type { CharterContent, CharterMetric } from '../charter-content.ts'
import type { FoundAt } from '../charter-finding.ts'
import { hasText } from './presence.ts'

/** One finding for each thing that a metric lacks. "None, because …" stands for a baseline. */
export function findIncompleteMetrics(content: CharterContent): readonly FoundAt[] {
  return content.metrics.flatMap(findLacks)
}

function findLacks(metric: CharterMetric, index: number): readonly FoundAt[] {
  const values = { metric: metric.name.trim() }
  const at = (field: string): string => `metrics.${index}.${field}`
  const hasBaseline = metric.baseline !== null || hasText(metric.baselineReason)
  const checks: readonly (readonly [holds: boolean, lack: FoundAt])[] = [
    [
      hasText(metric.name),
      { severity: 'finding', code: 'metric-without-name', path: at('name'), values: {} },
    ],
    [hasText(metric.unit), { severity: 'finding', code: 'metric-without-unit', path: at('unit'), values }],
    [hasBaseline, { severity: 'finding', code: 'metric-without-baseline', path: at('baseline'), values }],
    [
      metric.target !== null,
      { severity: 'finding', code: 'metric-without-target', path: at('target'), values },
    ],
    [metric.dueOn !== null, { severity: 'finding', code: 'metric-without-date', path: at('dueOn'), values }],
  ]
  return checks.filter(([holds]) => !holds).map(([, lack]) => lack)
}
