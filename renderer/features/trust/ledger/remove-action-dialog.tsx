/** Asks before an action leaves the ledger. It can be undone, so nothing here is red. */
import type { JSX } from 'react'
import type { ValueAction } from '../../../../shared/domain/records/trust.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { ConfirmDialog } from '../../../ui/overlay/confirm-dialog.tsx'
import { actionText } from '../action-text.ts'

export type RemoveActionDialogProps = {
  readonly action: ValueAction
  readonly onClose: () => void
  readonly onRemoved: () => void
}

export function RemoveActionDialog({ action, onClose, onRemoved }: RemoveActionDialogProps): JSX.Element {
  const formats = useFormats()
  const { run, isRunning, refusal } = useContractCommand('trust.removeValueAction')
  const showToast = useToast()
  const remove = async (): Promise<void> => {
    const reply = await run({ valueActionId: action.id })
    if (!reply.ok) return
    showToast({ text: 'The action is removed from the ledger.' })
    onRemoved()
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Remove this action from the ledger?"
      confirmLabel="Remove the action"
      onConfirm={() => void remove()}
      busy={isRunning}
      refusal={
        refusal !== null && <ErrorNote title="The action is not removed.">{refusalText(refusal)}</ErrorNote>
      }
    >
      {actionText(action, formats)}. It no longer counts for the gate. The history keeps it, and it can be
      undone there.
    </ConfirmDialog>
  )
}
