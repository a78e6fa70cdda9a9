/** Asks when to ask again before an alliance moves to Nurture. */
import { useState, type JSX } from 'react'
import { isCalendarDate, type CalendarDate } from '../../../../shared/base/calendar-date.ts'
import { Button } from '../../../ui/action/button.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'

export type NurtureDialogProps = {
  readonly partner: string
  readonly today: CalendarDate
  /** The playbook's interval from today. */
  readonly usualDate: CalendarDate
  readonly onClose: () => void
  readonly onMove: (askAgainOn: CalendarDate, reason: string) => void
}

export function NurtureDialog({
  partner,
  today,
  usualDate,
  onClose,
  onMove,
}: NurtureDialogProps): JSX.Element {
  const [askAgainOn, setAskAgainOn] = useState<string>(usualDate)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const submit = (): void => {
    if (!isCalendarDate(askAgainOn)) setProblem('A date is needed here.')
    else if (askAgainOn < today) setProblem('The date to ask again lies before today.')
    else onMove(askAgainOn, reason)
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Move ${partner} to Nurture`}
      description="Value goes on being given, with no expectation. The card waits in the tray until it is time to ask again."
      width="narrow"
      onSubmit={submit}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" type="submit">
            Move to Nurture
          </Button>
        </>
      }
    >
      <FormGrid>
        <Field label="Ask again on" error={problem}>
          <DateInput
            value={askAgainOn}
            min={today}
            onChange={(event) => {
              setAskAgainOn(event.target.value)
              setProblem(undefined)
            }}
          />
        </Field>
        <Field label="Reason" optional hint="Kept in the history and shown in the tray.">
          <TextArea value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </FormGrid>
    </Dialog>
  )
}
