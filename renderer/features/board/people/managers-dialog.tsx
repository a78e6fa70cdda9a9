/** Names the alliance manager of each side. */
import type { JSX } from 'react'
import { useForm } from 'react-hook-form'
import type { Alliance } from '../../../../shared/domain/records/alliance.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'

export type ManagersDialogProps = { readonly alliance: Alliance; readonly onClose: () => void }

export function ManagersDialog({ alliance, onClose }: ManagersDialogProps): JSX.Element {
  const command = useContractCommand('formalize.nameManagers')
  const showToast = useToast()
  const { register, handleSubmit } = useForm({
    defaultValues: { ours: alliance.ourManager, theirs: alliance.theirManager },
  })
  const submit = handleSubmit(async (names) => {
    const reply = await command.run({ allianceId: alliance.id, ...names })
    if (!reply.ok) return
    showToast({ text: 'Alliance managers saved.' })
    onClose()
  })
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Name the alliance managers"
      description="One named person each side, with the authority to decide."
      width="narrow"
      onSubmit={submit}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" type="submit" busy={command.isRunning}>
            Save
          </Button>
        </>
      }
    >
      <FormGrid>
        <Field label="On this side">
          <TextInput {...register('ours')} />
        </Field>
        <Field label="On the partner’s side">
          <TextInput {...register('theirs')} />
        </Field>
      </FormGrid>
      {command.refusal !== null && (
        <ErrorNote title="The names were not saved.">{refusalText(command.refusal)}</ErrorNote>
      )}
    </Dialog>
  )
}
