/** Resolves a red flag: how, and when. The note is required: a date alone resolves nothing. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { RedFlag } from '../../../../shared/domain/records/trust.ts'
import { fieldProblem } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TrustDialog } from '../trust-dialog.tsx'

export type ResolveFlagDialogProps = {
  readonly flag: RedFlag
  readonly today: CalendarDate
  readonly onClose: () => void
  readonly onResolved: () => void
}

export function ResolveFlagDialog({ flag, today, onClose, onResolved }: ResolveFlagDialogProps): JSX.Element {
  const [resolution, setResolution] = useState('')
  const [resolvedOn, setResolvedOn] = useState<string>(today)
  const { run, isRunning, refusal } = useContractCommand('trust.resolveRedFlag')
  const showToast = useToast()
  const save = async (): Promise<void> => {
    const reply = await run({ redFlagId: flag.id, resolution, resolvedOn })
    if (!reply.ok) return
    showToast({ text: `Red flag resolved: ${flag.what}` })
    onResolved()
  }
  return (
    <TrustDialog
      title="Resolve the red flag"
      description={flag.what}
      submitLabel="Resolve the red flag"
      refusedTitle="The red flag is not resolved."
      isRunning={isRunning}
      refusal={refusal}
      fields={['resolution', 'resolvedOn']}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <FormGrid>
        <Field label="How it was resolved" error={fieldProblem(refusal, 'resolution')}>
          <TextArea rows={3} value={resolution} onChange={(event) => setResolution(event.target.value)} />
        </Field>
        <Field label="Resolved on" error={fieldProblem(refusal, 'resolvedOn')}>
          <DateInput
            value={resolvedOn}
            min={flag.raisedOn}
            max={today}
            onChange={(event) => setResolvedOn(event.target.value)}
          />
        </Field>
      </FormGrid>
    </TrustDialog>
  )
}
