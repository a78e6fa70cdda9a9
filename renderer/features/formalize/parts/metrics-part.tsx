/** Success metrics: what is measured, from which baseline to which target, by when, by whom. */
import type { JSX } from 'react'
import { useCharterValue } from '../draft/charter-context.ts'
import { CharterChoice } from '../fields/charter-choice.tsx'
import { CharterDate } from '../fields/charter-date.tsx'
import { FieldFindings, useFindingsAt } from '../fields/charter-field.tsx'
import { CharterNumber } from '../fields/charter-number.tsx'
import { CharterRows, Span } from '../fields/charter-rows.tsx'
import { CharterText } from '../fields/charter-text.tsx'
import { Part } from './part.tsx'

const kinds = [
  { value: 'leading', label: 'Leading', note: 'Shows early' },
  { value: 'lagging', label: 'Lagging', note: 'Shows the outcome' },
] as const

const directions = [
  { value: 'more', label: 'More is better' },
  { value: 'less', label: 'Less is better' },
] as const

export function MetricsPart(): JSX.Element {
  return (
    <Part part="metrics">
      <CharterRows
        path="metrics"
        noun="metric"
        emptyRow={() => ({
          id: crypto.randomUUID(),
          name: '',
          unit: '',
          kind: 'lagging',
          better: 'more',
          baseline: null,
          baselineReason: '',
          target: null,
          dueOn: null,
          owner: '',
        })}
      >
        {(index) => <Metric index={index} />}
      </CharterRows>
    </Part>
  )
}

function Metric({ index }: { index: number }): JSX.Element {
  const [baseline] = useCharterValue(`metrics.${index}.baseline`)
  const findings = useFindingsAt(`metrics.${index}.baseline`)
  return (
    <>
      <Span of={9}>
        <CharterText path={`metrics.${index}.name`} label="Metric" />
      </Span>
      <Span of={3}>
        <CharterText path={`metrics.${index}.unit`} label="Unit" />
      </Span>
      <Span of={3}>
        <CharterNumber path={`metrics.${index}.baseline`} label="Baseline" findingsElsewhere />
      </Span>
      <Span of={3}>
        <CharterNumber path={`metrics.${index}.target`} label="Target" />
      </Span>
      <Span of={6}>
        <CharterChoice path={`metrics.${index}.better`} label="Direction" options={directions} />
      </Span>
      {findings.length > 0 && (
        <Span of={12}>
          <div className="type-secondary">
            <FieldFindings findings={findings} />
          </div>
        </Span>
      )}
      {baseline === null && (
        <Span of={12}>
          <CharterText
            path={`metrics.${index}.baselineReason`}
            label="Why there is no baseline"
            placeholder="none, because …"
          />
        </Span>
      )}
      <Span of={4}>
        <CharterDate path={`metrics.${index}.dueOn`} label="By" />
      </Span>
      <Span of={4}>
        <CharterText path={`metrics.${index}.owner`} label="Owner" />
      </Span>
      <Span of={4}>
        <CharterChoice path={`metrics.${index}.kind`} label="Kind" options={kinds} />
      </Span>
    </>
  )
}
