/** The columns of the tables of metrics and of measurements. */
import { Check, CircleDashed, Clock } from 'lucide-react'
import type { JSX } from 'react'
import type { CharterMetric } from '../../../../shared/domain/formalize/charter-content.ts'
import type { Measurement } from '../../../../shared/domain/records/formalize.ts'
import type { Formats } from '../../../../shared/text/formats/formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Icon } from '../../../ui/marks/icon.tsx'
import type { TableColumn } from '../../../ui/table/table-column.ts'
import { figureText, targetState, type TargetState } from './metric-text.ts'
import styles from './pilot.module.css'

type MetricRow = { readonly metric: CharterMetric; readonly latest: Measurement | null }
type PastRow = { readonly measurement: Measurement; readonly metric: CharterMetric | null }

const marks = {
  unmeasured: { icon: Clock, word: 'Not yet', tone: 'tone-quiet' },
  'on-target': { icon: Check, word: 'On target', tone: 'tone-good' },
  'not-on-target': { icon: CircleDashed, word: 'Not on target', tone: 'tone-warn' },
} as const

function TargetMark({ state }: { state: TargetState }): JSX.Element {
  const { icon, word, tone } = marks[state]
  return (
    <span className={`${styles.mark} ${tone}`}>
      <Icon icon={icon} size={14} />
      {word}
    </span>
  )
}

export function metricColumns(
  formats: Formats,
  onMeasure: (metricId: string) => void,
): readonly TableColumn<MetricRow>[] {
  return [
    { id: 'metric', head: 'Metric', kind: 'name', cell: ({ metric }) => metric.name || 'Without a name' },
    {
      id: 'baseline',
      head: 'Baseline',
      kind: 'number',
      width: 112,
      cell: ({ metric: { baseline, unit } }) =>
        baseline === null ? '–' : figureText(baseline, unit, formats),
    },
    {
      id: 'target',
      head: 'Target',
      kind: 'number',
      width: 112,
      cell: ({ metric: { target, unit } }) => (target === null ? '–' : figureText(target, unit, formats)),
    },
    {
      id: 'latest',
      head: 'Measured',
      kind: 'number',
      width: 112,
      cell: ({ metric, latest }) => (latest === null ? '–' : figureText(latest.value, metric.unit, formats)),
    },
    {
      id: 'state',
      head: 'State',
      width: 124,
      cell: ({ metric, latest }) => <TargetMark state={targetState(metric, latest?.value ?? null)} />,
    },
    {
      id: 'measure',
      head: 'Measure',
      hideHead: true,
      kind: 'end',
      width: 92,
      cell: ({ metric }) => (
        <Button size="small" aria-label={`Measure ${metric.name}`} onClick={() => onMeasure(metric.id)}>
          Measure
        </Button>
      ),
    },
  ]
}

export function measurementColumns(formats: Formats): readonly TableColumn<PastRow>[] {
  return [
    {
      id: 'on',
      head: 'Date',
      width: 112,
      cell: ({ measurement }) => formats.date(measurement.measuredOn),
      sortBy: ({ measurement }) => measurement.measuredOn,
    },
    {
      id: 'metric',
      head: 'Metric',
      cell: ({ metric }) => metric?.name ?? 'A metric of an earlier version',
      sortBy: ({ metric }) => metric?.name ?? null,
    },
    {
      id: 'value',
      head: 'Value',
      kind: 'number',
      width: 112,
      cell: ({ measurement, metric }) => figureText(measurement.value, metric?.unit ?? '', formats),
    },
    {
      id: 'note',
      head: 'Note',
      kind: 'quiet',
      width: 240,
      cell: ({ measurement }) => measurement.note || '–',
    },
  ]
}
