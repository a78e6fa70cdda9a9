/** Enters the day on which one side signed. Signed by both, the version is in force. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { Charter } from '../../../../shared/domain/records/formalize.ts'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { RadioGroup } from '../../../ui/choice/radio-group.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import styles from './charter.module.css'

type SignDialogProps = { charter: Charter; today: CalendarDate; onClose: () => void }

export function SignDialog({ charter, today, onClose }: SignDialogProps): JSX.Element {
  const { us, them } = charter.content
  const [side, setSide] = useState<'us' | 'them'>(charter.signedByUsOn === null ? 'us' : 'them')
  const [signedOn, setSignedOn] = useState<string>(today)
  const { run, isRunning, refusal } = useContractCommand('formalize.signCharter')
  const showToast = useToast()
  const formats = useFormats()
  const sides = [
    { value: 'us', name: us.legalName || us.shortName || 'Own firm', on: charter.signedByUsOn },
    { value: 'them', name: them.legalName || them.shortName || 'Partner', on: charter.signedByThemOn },
  ] as const
  const sign = async (): Promise<void> => {
    const reply = await run({ charterId: charter.id, side, signedOn })
    if (!reply.ok) return
    const isInForce = reply.value.signedByBoth
    showToast({ text: isInForce ? 'Signed by both: the charter is in force.' : 'The signature is entered.' })
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Enter a signature"
      description="Nothing in a signed version changes any more."
      onSubmit={() => void sign()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" busy={isRunning}>
            Enter the signature
          </Button>
        </>
      }
    >
      <div className={styles.dialogFields}>
        <Field label="Signed by" group error={fieldProblem(refusal, 'side')}>
          <RadioGroup
            value={side}
            onValueChange={setSide}
            options={sides.map(({ value, name, on }) => ({
              value,
              label: name,
              note: on === null ? undefined : `Signed on ${formats.date(on)}`,
              disabled: on !== null,
            }))}
          />
        </Field>
        <Field label="Signed on" error={fieldProblem(refusal, 'signedOn')}>
          <DateInput
            value={signedOn}
            min={charter.sentOn ?? undefined}
            max={today}
            onChange={({ target }) => setSignedOn(target.value)}
          />
        </Field>
        {refusal !== null && refusal.code !== 'invalid-input' && (
          <ErrorNote title="The signature is not entered.">{refusalText(refusal)}</ErrorNote>
        )}
      </div>
    </Dialog>
  )
}
