/** Marks a draft as sent. Open findings ask for a written reason; afterwards it is not edited any more. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { Charter } from '../../../../shared/domain/records/formalize.ts'
import { counted } from '../../../../shared/text/formats/counted.ts'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { Finding } from '../../../ui/judgement/finding.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import type { NumberedFinding } from '../draft/number-findings.ts'
import styles from './charter.module.css'

type SendDialogProps = {
  charter: Charter
  today: CalendarDate
  findings: readonly NumberedFinding[]
  flush: () => Promise<boolean>
  onClose: () => void
}

export function SendDialog({ charter, today, findings, flush, onClose }: SendDialogProps): JSX.Element {
  const [sentOn, setSentOn] = useState<string>(today)
  const [reason, setReason] = useState('')
  const { run, isRunning, refusal } = useContractCommand('formalize.sendCharter')
  const showToast = useToast()
  const asksReason = findings.length > 0 || refusal?.code === 'needs-reason'
  const send = async (): Promise<void> => {
    if (!(await flush())) return onClose()
    const reply = await run({ charterId: charter.id, sentOn, reason })
    if (!reply.ok) return
    showToast({ text: `Version ${charter.version} is marked as sent.` })
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Mark version ${charter.version} as sent`}
      description="A sent version is not edited any more; a change to it is an amendment."
      onSubmit={() => void send()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" busy={isRunning} disabled={asksReason && reason.trim() === ''}>
            {asksReason ? 'Send all the same' : 'Mark as sent'}
          </Button>
        </>
      }
    >
      <div className={styles.dialogFields}>
        <Field label="Sent on" error={fieldProblem(refusal, 'sentOn')}>
          <DateInput value={sentOn} max={today} onChange={({ target }) => setSentOn(target.value)} />
        </Field>
        {findings.length > 0 && (
          <div>
            <p className="type-name">{counted(findings.length, 'finding')} of the charter check open</p>
            <ul>
              {findings.map(({ number, title }) => (
                <li key={title + String(number)}>
                  <Finding number={number ?? undefined}>{title}</Finding>
                </li>
              ))}
            </ul>
          </div>
        )}
        {asksReason && (
          <Field
            label="Reason"
            hint="It is kept in the history and with the version."
            error={fieldProblem(refusal, 'reason')}
          >
            <TextArea rows={3} value={reason} onChange={({ target }) => setReason(target.value)} />
          </Field>
        )}
        {refusal !== null && refusal.code !== 'invalid-input' && (
          <ErrorNote title="The charter is not sent.">{refusalText(refusal)}</ErrorNote>
        )}
      </div>
    </Dialog>
  )
}
