/** Decides at the end of a pilot: extend, scale, adjust or exit, with the reason. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import {
  pilotDecisions,
  type Pilot,
  type PilotDecision,
} from '../../../../shared/domain/records/formalize.ts'
import { pilotDecisionNames } from '../../../../shared/text/formal-names.ts'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { Button } from '../../../ui/action/button.tsx'
import { RadioGroup } from '../../../ui/choice/radio-group.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import styles from './pilot.module.css'

type DecideDialogProps = { pilot: Pilot; today: CalendarDate; onClose: () => void }

const notes: Readonly<Record<PilotDecision, string>> = {
  extend: 'The same pilot again, for longer',
  scale: 'More scope or resources, through the gate to Scale',
  adjust: 'Another try, changed',
  exit: 'Leave; notice is given on the tab Exit',
}
const options = pilotDecisions.map((value) => ({
  value,
  label: pilotDecisionNames[value],
  note: notes[value],
}))

export function DecideDialog({ pilot, today, onClose }: DecideDialogProps): JSX.Element {
  const [decision, setDecision] = useState<PilotDecision | null>(null)
  const [decidedOn, setDecidedOn] = useState<string>(today)
  const [reason, setReason] = useState('')
  const { run, isRunning, refusal } = useContractCommand('formalize.decidePilot')
  const showToast = useToast()
  const decide = async (): Promise<void> => {
    if (decision === null) return
    const reply = await run({ pilotId: pilot.id, decision, decidedOn, reason })
    if (!reply.ok) return
    showToast({ text: `The pilot is decided: ${pilotDecisionNames[decision].toLowerCase()}.` })
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Decide the pilot"
      onSubmit={() => void decide()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" busy={isRunning} disabled={decision === null || reason.trim() === ''}>
            Decide
          </Button>
        </>
      }
    >
      <div className={styles.dialogFields}>
        <Field label="Decision" group error={fieldProblem(refusal, 'decision')}>
          <RadioGroup options={options} value={decision} onValueChange={setDecision} />
        </Field>
        <Field label="Reason" hint="What the measurements say." error={fieldProblem(refusal, 'reason')}>
          <TextInput value={reason} onChange={({ target }) => setReason(target.value)} />
        </Field>
        <Field label="Decided on" error={fieldProblem(refusal, 'decidedOn')}>
          <DateInput value={decidedOn} max={today} onChange={({ target }) => setDecidedOn(target.value)} />
        </Field>
        {refusal !== null && refusal.code !== 'invalid-input' && (
          <ErrorNote title="The pilot is not decided.">{refusalText(refusal)}</ErrorNote>
        )}
      </div>
    </Dialog>
  )
}
