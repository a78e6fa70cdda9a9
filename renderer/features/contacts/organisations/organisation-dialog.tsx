/** The profile of an organisation, entered or edited by hand. */
import type { JSX } from 'react'
import { useForm } from 'react-hook-form'
import type { Organisation } from '../../../../shared/domain/records/people.ts'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid, FormRow } from '../../../ui/form/form-grid.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'

const emptyForm = {
  name: '',
  legalName: '',
  address: '',
  country: '',
  website: '',
  signatoryName: '',
  signatoryTitle: '',
  notes: '',
}
type Form = typeof emptyForm

export function OrganisationDialog({
  organisation,
  onClose,
}: {
  organisation?: Organisation
  onClose: () => void
}): JSX.Element {
  const { register, handleSubmit } = useForm<Form>({
    defaultValues: organisation === undefined ? emptyForm : valuesOf(organisation),
  })
  const add = useContractCommand('contacts.addOrganisation')
  const edit = useContractCommand('contacts.editOrganisation')
  const showToast = useToast()
  const refusal = add.refusal ?? edit.refusal
  const problem = (field: keyof Form): string | undefined => fieldProblem(refusal, field)

  const save = handleSubmit(async (values) => {
    const reply =
      organisation === undefined
        ? await add.run(values)
        : await edit.run({ organisationId: organisation.id, ...values })
    if (!reply.ok) return
    showToast({ text: `${values.name} is ${organisation === undefined ? 'added' : 'saved'}.` })
    window.location.hash = `#/organisations/${reply.value.organisationId}`
    onClose()
  })

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={organisation === undefined ? 'New organisation' : `Edit ${organisation.name}`}
      description="Charters, memoranda and notices name it as it stands here."
      onSubmit={() => void save()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" type="submit" busy={add.isRunning || edit.isRunning}>
            {organisation === undefined ? 'Add the organisation' : 'Save'}
          </Button>
        </>
      }
    >
      <FormGrid columns={2}>
        <Field label="Name" error={problem('name')} required>
          <TextInput autoComplete="off" {...register('name')} />
        </Field>
        <Field label="Legal name" error={problem('legalName')}>
          <TextInput autoComplete="off" {...register('legalName')} />
        </Field>
        <FormRow>
          <Field label="Address" error={problem('address')}>
            <TextArea rows={3} {...register('address')} />
          </Field>
        </FormRow>
        <Field label="Country" error={problem('country')}>
          <TextInput autoComplete="off" {...register('country')} />
        </Field>
        <Field label="Website" error={problem('website')}>
          <TextInput autoComplete="off" inputMode="url" {...register('website')} />
        </Field>
        <Field label="Signatory" error={problem('signatoryName')}>
          <TextInput autoComplete="off" {...register('signatoryName')} />
        </Field>
        <Field label="Title of the signatory" error={problem('signatoryTitle')}>
          <TextInput autoComplete="off" {...register('signatoryTitle')} />
        </Field>
        <FormRow>
          <Field label="Notes" error={problem('notes')}>
            <TextArea rows={2} {...register('notes')} />
          </Field>
        </FormRow>
      </FormGrid>
      {refusal !== null && refusal.code !== 'invalid-input' && (
        <ErrorNote title="The organisation is not saved.">{refusalText(refusal)}</ErrorNote>
      )}
    </Dialog>
  )
}

function valuesOf(organisation: Organisation): Form {
  const { name, legalName, address, country, website, signatoryName, signatoryTitle, notes } = organisation
  return { name, legalName, address, country, website, signatoryName, signatoryTitle, notes }
}
