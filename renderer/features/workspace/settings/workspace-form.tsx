/** Name, currency and page size of the workspace. */
import type { JSX } from 'react'
import { Controller, useForm } from 'react-hook-form'
import type { WorkspaceView } from '../../../../shared/contract/workspace-contract.ts'
import { pageSizes, type PageSize } from '../../../../shared/domain/records/document.ts'
import { pageSizeNames } from '../../../../shared/text/formal-names.ts'
import { fieldProblem } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { RadioGroup } from '../../../ui/choice/radio-group.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { CurrencyField } from '../currency-field.tsx'
import { SettingsForm } from './settings-form.tsx'

type Values = { name: string; currency: string; pageSize: PageSize }

export function WorkspaceForm({ workspace }: { workspace: WorkspaceView }): JSX.Element {
  const { name, currency, pageSize } = workspace
  const { register, control, handleSubmit, reset, formState } = useForm<Values>({
    values: { name, currency, pageSize },
    resetOptions: { keepDirtyValues: true },
  })
  const { run, isRunning, refusal } = useContractCommand('workspace.editWorkspace')
  const showToast = useToast()
  const save = handleSubmit(async (values) => {
    const reply = await run(values)
    if (!reply.ok) return
    reset(values)
    showToast({ text: 'The workspace’s settings are saved.' })
  })
  return (
    <SettingsForm
      title="Workspace"
      isDirty={formState.isDirty}
      isRunning={isRunning}
      refusal={refusal}
      onSubmit={() => void save()}
      onReset={() => reset({ name, currency, pageSize })}
    >
      <FormGrid columns={2}>
        <Field label="Name" error={fieldProblem(refusal, 'name')} required>
          <TextInput {...register('name')} />
        </Field>
        <Controller
          control={control}
          name="currency"
          render={({ field }) => (
            <CurrencyField
              value={field.value}
              onChange={field.onChange}
              error={fieldProblem(refusal, 'currency')}
            />
          )}
        />
        <Field label="Page size of documents" group>
          <Controller
            control={control}
            name="pageSize"
            render={({ field }) => (
              <RadioGroup
                direction="row"
                options={pageSizes.map((value) => ({ value, label: pageSizeNames[value] }))}
                value={field.value}
                onValueChange={field.onChange}
              />
            )}
          />
        </Field>
      </FormGrid>
    </SettingsForm>
  )
}
