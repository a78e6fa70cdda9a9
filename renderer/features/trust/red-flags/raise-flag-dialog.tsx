/** Raises a red flag: what happened, and since when. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import { fieldProblem } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { TrustDialog } from '../trust-dialog.tsx'

export type RaiseFlagDialogProps = {
  readonly allianceId: AllianceId
  readonly partner: string
  readonly today: CalendarDate
  readonly onClose: () => void
}

export function RaiseFlagDialog({ allianceId, partner, today, onClose }: RaiseFlagDialogProps): JSX.Element {
  const [what, setWhat] = useState('')
  const [raisedOn, setRaisedOn] = useState<string>(today)
  const { run, isRunning, refusal } = useContractCommand('trust.raiseRedFlag')
  const showToast = useToast()
  const save = async (): Promise<void> => {
    const reply = await run({ allianceId, what, raisedOn })
    if (!reply.ok) return
    showToast({ text: `Red flag raised with ${partner}.` })
    onClose()
  }
  return (
    <TrustDialog
      title="Raise a red flag"
      description="It stands on the card and holds the gate until it is resolved with a note."
      submitLabel="Raise the red flag"
      refusedTitle="The red flag is not raised."
      isRunning={isRunning}
      refusal={refusal}
      fields={['what', 'raisedOn']}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <FormGrid>
        <Field label="What happened" error={fieldProblem(refusal, 'what')}>
          <TextInput value={what} onChange={(event) => setWhat(event.target.value)} />
        </Field>
        <Field label="Raised on" error={fieldProblem(refusal, 'raisedOn')}>
          <DateInput value={raisedOn} max={today} onChange={(event) => setRaisedOn(event.target.value)} />
        </Field>
      </FormGrid>
    </TrustDialog>
  )
}
