/** Records a measured result of a metric. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { CharterMetric } from '../../../../shared/domain/formalize/charter-content.ts'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Select } from '../../../ui/choice/select.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { NumberInput } from '../../../ui/form/number-input.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import { figureText } from './metric-text.ts'
import styles from './pilot.module.css'

type MeasureDialogProps = {
  allianceId: AllianceId
  metrics: readonly CharterMetric[]
  metricId: string
  today: CalendarDate
  onClose: () => void
}

export function MeasureDialog({
  allianceId,
  metrics,
  today,
  onClose,
  ...first
}: MeasureDialogProps): JSX.Element {
  const [metricId, setMetricId] = useState(first.metricId)
  const [value, setValue] = useState<number | null>(null)
  const [measuredOn, setMeasuredOn] = useState<string>(today)
  const [note, setNote] = useState('')
  const { run, isRunning, refusal } = useContractCommand('formalize.recordMeasurement')
  const showToast = useToast()
  const formats = useFormats()
  const metric = metrics.find(({ id }) => id === metricId)
  const target = metric?.target ?? null
  const record = async (): Promise<void> => {
    if (value === null) return
    const reply = await run({ allianceId, metricId, value, measuredOn, note })
    if (!reply.ok) return
    showToast({ text: `${metric?.name ?? 'The metric'} is measured.` })
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Record a measurement"
      width="narrow"
      onSubmit={() => void record()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" busy={isRunning} disabled={value === null}>
            Record
          </Button>
        </>
      }
    >
      <div className={styles.dialogFields}>
        <Field label="Metric" error={fieldProblem(refusal, 'metricId')}>
          <Select
            options={metrics.map(({ id, name }) => ({ value: id, label: name || 'Without a name' }))}
            value={metricId}
            onValueChange={setMetricId}
          />
        </Field>
        <Field
          label="Measured value"
          hint={
            metric !== undefined && target !== null
              ? `Target: ${metric.better === 'more' ? 'at least' : 'at most'} ${figureText(target, metric.unit, formats)}.`
              : undefined
          }
          error={fieldProblem(refusal, 'value')}
        >
          <NumberInput
            value={value}
            onValueChange={setValue}
            format={{ maximumFractionDigits: 6 }}
            unit={metric?.unit === '' ? undefined : metric?.unit}
          />
        </Field>
        <Field label="Measured on" error={fieldProblem(refusal, 'measuredOn')}>
          <DateInput
            value={measuredOn}
            max={today}
            onChange={({ target: input }) => setMeasuredOn(input.value)}
          />
        </Field>
        <Field label="Note" optional error={fieldProblem(refusal, 'note')}>
          <TextArea value={note} onChange={({ target: input }) => setNote(input.value)} />
        </Field>
        {refusal !== null && refusal.code !== 'invalid-input' && (
          <ErrorNote title="The measurement is not recorded.">{refusalText(refusal)}</ErrorNote>
        )}
      </div>
    </Dialog>
  )
}
