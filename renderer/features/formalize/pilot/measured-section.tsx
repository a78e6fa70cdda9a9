/** The metrics of the charter with baseline, target and the latest measured value, and the measurements before. */
import { useMemo, useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import { latestMeasurement } from '../../../../shared/domain/formalize/metric.ts'
import { currentCharter, signedCharter } from '../../../../shared/domain/formalize/signed-charter.ts'
import type { Charter, Measurement } from '../../../../shared/domain/records/formalize.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Link } from '../../../ui/action/link.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { MeasureDialog } from './measure-dialog.tsx'
import { measurementColumns, metricColumns } from './metric-columns.tsx'

type MeasuredSectionProps = {
  allianceId: AllianceId
  charters: readonly Charter[]
  measurements: readonly Measurement[]
  today: CalendarDate
}

export function MeasuredSection(props: MeasuredSectionProps): JSX.Element {
  const { allianceId, charters, measurements, today } = props
  const formats = useFormats()
  const [measured, setMeasured] = useState<string | null>(null)
  const charter = signedCharter(charters, today) ?? currentCharter(charters)
  const metrics = useMemo(() => charter?.content.metrics ?? [], [charter])
  const rows = metrics.map((metric) => ({
    metric,
    latest: latestMeasurement(metric.id, measurements, today),
  }))
  const history = measurements
    .map((measurement) => ({
      measurement,
      metric: metrics.find(({ id }) => id === measurement.metricId) ?? null,
    }))
    .toSorted((one, other) => (one.measurement.measuredOn < other.measurement.measuredOn ? 1 : -1))
  const columns = useMemo(() => metricColumns(formats, setMeasured), [formats])
  const pastColumns = useMemo(() => measurementColumns(formats), [formats])
  return (
    <>
      <Section
        title="Metrics"
        anchor="metrics"
        note={charter === null ? undefined : `Charter version ${charter.version}, ${charter.status}`}
        aside={charter !== null && <Link href={`#/charters/${charter.id}`}>Open the charter</Link>}
      >
        <DataTable
          label="Metrics of the pilot"
          rows={rows}
          columns={columns}
          rowId={({ metric }) => metric.id}
          empty={
            <EmptyState
              title="Nothing to measure yet"
              action={
                <Button
                  onClick={() => {
                    window.location.hash =
                      charter === null ? `#/alliances/${allianceId}/charter` : `#/charters/${charter.id}`
                  }}
                >
                  {charter === null ? 'Go to the charter' : 'Add a metric to the charter'}
                </Button>
              }
            >
              The metrics of the charter are measured along the pilot: each with baseline, target and date.
            </EmptyState>
          }
        />
      </Section>
      {history.length > 0 && (
        <Section title="Measurements" note="Latest first">
          <DataTable
            label="Measurements"
            rows={history}
            columns={pastColumns}
            rowId={({ measurement }) => measurement.id}
            density="dense"
          />
        </Section>
      )}
      {measured !== null && (
        <MeasureDialog
          allianceId={allianceId}
          metrics={metrics}
          metricId={measured}
          today={today}
          onClose={() => setMeasured(null)}
        />
      )}
    </>
  )
}
