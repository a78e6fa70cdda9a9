/** Asks how an alliance ended before it is closed. */
import { useState, type JSX } from 'react'
import { closings, type Closing } from '../../../../shared/playbook/stages.ts'
import { closingNames } from '../../../../shared/text/names.ts'
import { Button } from '../../../ui/action/button.tsx'
import { RadioGroup } from '../../../ui/choice/radio-group.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'

const notes: Readonly<Record<Closing, string>> = {
  'turned-down': 'It does not fit, or the score is too low.',
  'ended-well': 'Both sides could work together again.',
  'ended-badly': 'Trust or results broke down.',
  converted: 'It became something else: a customer, a supplier, one firm.',
}

export type CloseDialogProps = {
  readonly partner: string
  /** Something was agreed that ends: the closing gate is judged. */
  readonly ends: boolean
  readonly onClose: () => void
  readonly onMove: (closedHow: Closing, reason: string) => void
}

export function CloseDialog({ partner, ends, onClose, onMove }: CloseDialogProps): JSX.Element {
  const [closedHow, setClosedHow] = useState<Closing>(ends ? 'ended-well' : 'turned-down')
  const [reason, setReason] = useState('')
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Close the alliance with ${partner}`}
      description="Everything stays on record, and it can be reopened."
      width="narrow"
      onSubmit={() => onMove(closedHow, reason)}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" type="submit">
            Close the alliance
          </Button>
        </>
      }
    >
      <FormGrid>
        <Field label="How it ended" group>
          <RadioGroup
            options={closings.map((value) => ({ value, label: closingNames[value], note: notes[value] }))}
            value={closedHow}
            onValueChange={setClosedHow}
          />
        </Field>
        {/* Where it is gated, the gate panel asks for the reason, where there is one to give. */}
        {!ends && (
          <Field label="Reason" optional hint="Kept in the history and shown in the tray.">
            <TextArea value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        )}
      </FormGrid>
    </Dialog>
  )
}
