/** A new workspace: its name, the firm it is kept for, and its currency. */
import { useState, type FormEvent, type JSX } from 'react'
import type { Refusal } from '../../../../shared/contract/envelope.ts'
import type { NewWorkspace } from '../../../../shared/contract/host.ts'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { useHost } from '../../../client/use-host.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { CurrencyField } from '../currency-field.tsx'
import { proposedCurrency } from '../proposed-currency.ts'
import { DemoButton } from './demo-button.tsx'
import { OpenAnotherButton } from './open-another-button.tsx'
import styles from './start-page.module.css'

/** `onCancel` where the form stands in a list's place and can be left again. */
export function NewWorkspaceForm({ onCancel }: { onCancel?: () => void }): JSX.Element {
  const host = useHost()
  const { locale } = useFormats()
  const [fields, setFields] = useState<NewWorkspace>({
    name: '',
    ownFirm: '',
    currency: proposedCurrency(locale),
  })
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isRunning, setRunning] = useState(false)
  const change = (changed: Partial<NewWorkspace>): void => setFields({ ...fields, ...changed })

  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setRunning(true)
    window.location.hash = '#/'
    const reply = await host.createWorkspace(fields)
    setRunning(false)
    setRefusal(reply.ok ? null : reply.refusal)
  }

  return (
    <form noValidate className={styles.form} onSubmit={(event) => void create(event)}>
      <FormGrid>
        <Field
          label="Name of the workspace"
          hint="Usually the client’s name. The file is named after it."
          error={fieldProblem(refusal, 'name')}
          required
        >
          <TextInput
            value={fields.name}
            autoComplete="off"
            onChange={(event) => change({ name: event.target.value })}
          />
        </Field>
        <Field
          label="Own firm"
          hint="The side that these alliances are seen from, as documents will name it."
          error={fieldProblem(refusal, 'ownFirm')}
          required
        >
          <TextInput
            value={fields.ownFirm}
            autoComplete="organization"
            onChange={(event) => change({ ownFirm: event.target.value })}
          />
        </Field>
        <CurrencyField
          value={fields.currency}
          onChange={(currency) => change({ currency })}
          error={fieldProblem(refusal, 'currency')}
        />
      </FormGrid>
      {refusal !== null && refusal.code !== 'invalid-input' && (
        <ErrorNote title="The workspace was not created.">{refusalText(refusal)}</ErrorNote>
      )}
      <div className={styles.buttons}>
        <Button variant="filled" type="submit" busy={isRunning}>
          Create the workspace
        </Button>
        {onCancel !== undefined && (
          <Button variant="quiet" onClick={onCancel}>
            Cancel
          </Button>
        )}
        {onCancel === undefined && (
          <>
            <OpenAnotherButton />
            <DemoButton />
          </>
        )}
      </div>
    </form>
  )
}
