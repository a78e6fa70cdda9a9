/** What is done next, when and by whom. A planned one can be marked done or taken out here as well. */
import { useState, type JSX } from 'react'
import { useForm } from 'react-hook-form'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { NextAction } from '../../../../shared/domain/records/alliance.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid, FormRow } from '../../../ui/form/form-grid.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import { useNextActions } from './use-next-actions.ts'

export type NextActionFormProps = {
  readonly allianceId: AllianceId
  readonly partner: string
  readonly usualOwner: string
  /** Null for a new one. */
  readonly action: NextAction | null
  readonly today: CalendarDate
  readonly onClose: () => void
}

type Fields = { what: string; dueOn: string; owner: string }

export function NextActionForm(props: NextActionFormProps): JSX.Element {
  const { allianceId, partner, usualOwner, today, onClose } = props
  // Whatever changes elsewhere, the form stays with the action that it was opened for.
  const [action] = useState(props.action)
  const actions = useNextActions(today)
  const form = useForm<Fields>({
    defaultValues: {
      what: action?.what ?? '',
      dueOn: action?.dueOn ?? today,
      owner: action?.owner ?? usualOwner,
    },
  })
  const { errors } = form.formState
  const closeIf = async (done: Promise<boolean>): Promise<void> => {
    if (await done) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={action === null ? `Plan the next action with ${partner}` : `Next action with ${partner}`}
      onSubmit={form.handleSubmit((fields) => closeIf(actions.save(allianceId, action, fields)))}
      footerNote={
        action !== null && (
          <>
            <Button variant="quiet" onClick={() => void closeIf(actions.finish(action))}>
              Mark done
            </Button>
            <Button variant="quiet" onClick={() => void closeIf(actions.remove(action))}>
              Remove
            </Button>
          </>
        )
      }
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" type="submit" busy={actions.isRunning}>
            {action === null ? 'Plan' : 'Save'}
          </Button>
        </>
      }
    >
      <FormGrid columns={2}>
        <FormRow>
          <Field label="What" required error={errors.what?.message}>
            <TextInput
              {...form.register('what', {
                validate: (text) => text.trim() !== '' || 'Say what is done next.',
              })}
            />
          </Field>
        </FormRow>
        <Field label="On" required error={errors.dueOn?.message}>
          <DateInput
            {...form.register('dueOn', { required: 'A date is needed: a step without one is not planned.' })}
          />
        </Field>
        <Field label="Who" optional>
          <TextInput {...form.register('owner')} />
        </Field>
      </FormGrid>
      {actions.refusal !== null && (
        <ErrorNote title="It was not saved.">{refusalText(actions.refusal)}</ErrorNote>
      )}
    </Dialog>
  )
}
