/** Withdraws a running notice, with the reason. */
import { useState, type JSX } from 'react'
import type { ExitNotice } from '../../../../shared/domain/records/exit.ts'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'

type WithdrawDialogProps = { notice: ExitNotice; partner: string; onClose: () => void }

export function WithdrawDialog({ notice, partner, onClose }: WithdrawDialogProps): JSX.Element {
  const [reason, setReason] = useState('')
  const { run, isRunning, refusal } = useContractCommand('exit.withdrawNotice')
  const showToast = useToast()
  const withdraw = async (): Promise<void> => {
    const reply = await run({ exitNoticeId: notice.id, reason })
    if (!reply.ok) return
    showToast({ text: `The notice to ${partner} is withdrawn.` })
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Withdraw the notice to ${partner}?`}
      description="The alliance goes on. The notice and its documents stay on record."
      onSubmit={() => void withdraw()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" busy={isRunning} disabled={reason.trim() === ''}>
            Withdraw the notice
          </Button>
        </>
      }
    >
      <Field label="Reason" hint="It is kept in the history." error={fieldProblem(refusal, 'reason')}>
        <TextInput value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
      {refusal !== null && refusal.code !== 'invalid-input' && (
        <ErrorNote title="The notice is not withdrawn.">{refusalText(refusal)}</ErrorNote>
      )}
    </Dialog>
  )
}
