/** The alliance manager of each side; from stage 3 on both are named. */
import { useState, type FormEvent, type JSX } from 'react'
import type { Alliance } from '../../../../shared/domain/records/alliance.ts'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import styles from './versions.module.css'

type ManagersSectionProps = { alliance: Alliance; ownFirm: string; partner: string }

export function ManagersSection({ alliance, ownFirm, partner }: ManagersSectionProps): JSX.Element {
  const { ourManager, theirManager } = alliance
  const [typed, setTyped] = useState<{ ours?: string; theirs?: string }>({})
  const ours = typed.ours ?? ourManager
  const theirs = typed.theirs ?? theirManager
  const { run, isRunning, refusal } = useContractCommand('formalize.nameManagers')
  const showToast = useToast()
  const isChanged = ours !== ourManager || theirs !== theirManager
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const reply = await run({ allianceId: alliance.id, ours, theirs })
    if (!reply.ok) return
    setTyped({})
    showToast({ text: 'The alliance managers are named.' })
  }
  return (
    <Section title="Alliance managers" note="One named person each side, with the authority to decide">
      <form onSubmit={(event) => void save(event)} className={styles.form}>
        <FormGrid columns={2}>
          <Field label={ownFirm} error={fieldProblem(refusal, 'ours')}>
            <TextInput value={ours} onChange={({ target }) => setTyped({ ...typed, ours: target.value })} />
          </Field>
          <Field label={partner} error={fieldProblem(refusal, 'theirs')}>
            <TextInput
              value={theirs}
              onChange={({ target }) => setTyped({ ...typed, theirs: target.value })}
            />
          </Field>
        </FormGrid>
        {refusal !== null && refusal.code !== 'invalid-input' && (
          <ErrorNote title="The alliance managers are not saved.">{refusalText(refusal)}</ErrorNote>
        )}
        <div className={styles.buttons}>
          <Button type="submit" size="small" busy={isRunning} disabled={!isChanged}>
            Save the names
          </Button>
        </div>
      </form>
    </Section>
  )
}
