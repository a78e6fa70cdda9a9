/** The profile of the own firm, as charters, memoranda and notices name it. */
import type { JSX } from 'react'
import { useForm } from 'react-hook-form'
import type { Organisation } from '../../../../shared/domain/records/people.ts'
import { fieldProblem } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid, FormRow } from '../../../ui/form/form-grid.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { SettingsForm } from './settings-form.tsx'

type Values = Pick<
  Organisation,
  'name' | 'legalName' | 'address' | 'country' | 'website' | 'signatoryName' | 'signatoryTitle'
>

export function OwnFirmForm({ firm }: { firm: Organisation }): JSX.Element {
  const stored = valuesOf(firm)
  const { register, handleSubmit, reset, formState } = useForm<Values>({
    values: stored,
    resetOptions: { keepDirtyValues: true },
  })
  const { run, isRunning, refusal } = useContractCommand('workspace.editOwnFirm')
  const showToast = useToast()
  const save = handleSubmit(async (values) => {
    const reply = await run(values)
    if (!reply.ok) return
    reset(values)
    showToast({ text: 'The profile of the own firm is saved.' })
  })
  const error = (field: keyof Values): string | undefined => fieldProblem(refusal, field)
  return (
    <SettingsForm
      title="Own firm"
      note="As documents name it"
      isDirty={formState.isDirty}
      isRunning={isRunning}
      refusal={refusal}
      onSubmit={() => void save()}
      onReset={() => reset(stored)}
    >
      <FormGrid columns={2}>
        <Field label="Name" error={error('name')} required>
          <TextInput {...register('name')} />
        </Field>
        <Field label="Legal name" hint="With its legal form, as it signs." error={error('legalName')}>
          <TextInput {...register('legalName')} />
        </Field>
        <FormRow>
          <Field label="Address" error={error('address')}>
            <TextArea rows={3} {...register('address')} />
          </Field>
        </FormRow>
        <Field label="Country" error={error('country')}>
          <TextInput {...register('country')} />
        </Field>
        <Field label="Website" error={error('website')}>
          <TextInput inputMode="url" {...register('website')} />
        </Field>
        <Field label="Signatory" error={error('signatoryName')}>
          <TextInput {...register('signatoryName')} />
        </Field>
        <Field label="Title of the signatory" error={error('signatoryTitle')}>
          <TextInput {...register('signatoryTitle')} />
        </Field>
      </FormGrid>
    </SettingsForm>
  )
}

function valuesOf(firm: Organisation): Values {
  const { name, legalName, address, country, website, signatoryName, signatoryTitle } = firm
  return { name, legalName, address, country, website, signatoryName, signatoryTitle }
}
