/** Adds an obligation, or changes one: what, whose, by when. */
import { useState, type JSX } from 'react'
import {
  parties,
  type ExitNotice,
  type Obligation,
  type Party,
} from '../../../../shared/domain/records/exit.ts'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Select } from '../../../ui/choice/select.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid, FormRow } from '../../../ui/form/form-grid.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'

type ObligationDialogProps = {
  notice: ExitNotice
  /** Null for a new one. */
  obligation: Obligation | null
  /** Each side by its name. */
  owners: Readonly<Record<Party, string>>
  onClose: () => void
}

export function ObligationDialog({
  notice,
  obligation,
  owners,
  onClose,
}: ObligationDialogProps): JSX.Element {
  const [what, setWhat] = useState(obligation?.what ?? '')
  const [owner, setOwner] = useState<Party>(obligation?.owner ?? 'us')
  const [dueOn, setDueOn] = useState<string>(obligation?.dueOn ?? '')
  const add = useContractCommand('exit.addObligation')
  const edit = useContractCommand('exit.editObligation')
  const refusal = add.refusal ?? edit.refusal
  const save = async (): Promise<void> => {
    const fields = { what, owner, dueOn: dueOn === '' ? null : dueOn }
    const reply =
      obligation === null
        ? await add.run({ exitNoticeId: notice.id, ...fields })
        : await edit.run({ obligationId: obligation.id, ...fields })
    if (reply.ok) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={obligation === null ? 'Add an obligation' : 'Change the obligation'}
      onSubmit={() => void save()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" busy={add.isRunning || edit.isRunning} disabled={what.trim() === ''}>
            {obligation === null ? 'Add' : 'Save'}
          </Button>
        </>
      }
    >
      <FormGrid columns={2}>
        <FormRow>
          <Field label="What remains to be done" error={fieldProblem(refusal, 'what')}>
            <TextInput value={what} onChange={({ target }) => setWhat(target.value)} />
          </Field>
        </FormRow>
        <Field label="Owner" error={fieldProblem(refusal, 'owner')}>
          <Select
            options={parties.map((value) => ({
              value,
              label: owners[value],
            }))}
            value={owner}
            onValueChange={setOwner}
          />
        </Field>
        <Field label="Due" optional error={fieldProblem(refusal, 'dueOn')}>
          <DateInput value={dueOn} onChange={({ target }) => setDueOn(target.value)} />
        </Field>
      </FormGrid>
      {refusal !== null && refusal.code !== 'invalid-input' && (
        <ErrorNote title="The obligation is not saved.">{refusalText(refusal)}</ErrorNote>
      )}
    </Dialog>
  )
}
