/** The fields of a conversation. With whom it was held is set when it is logged, and stays. */
import { useRef, type JSX } from 'react'
import { Controller, useForm } from 'react-hook-form'
import type { ContactId } from '../../../../shared/base/ids.ts'
import { channels, type Channel, type Contact } from '../../../../shared/domain/records/people.ts'
import { channelNames } from '../../../../shared/text/names.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Select } from '../../../ui/choice/select.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid, FormRow } from '../../../ui/form/form-grid.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import { contactName } from '../people/contact-name.ts'
import type { ConversationDialogProps } from './conversation-dialog.tsx'
import { useConversations } from './use-conversations.ts'

export type ConversationFormProps = ConversationDialogProps & { readonly people: readonly Contact[] }

export type ConversationFields = { contactId: ContactId; heldOn: string; channel: Channel; summary: string }

export function ConversationForm(props: ConversationFormProps): JSX.Element {
  const { view, today, conversation, people, onClose } = props
  const log = useConversations()
  const { control, register, handleSubmit, formState } = useForm<ConversationFields>({
    defaultValues: {
      contactId: conversation?.contactId ?? people[0]?.id ?? ('' as ContactId),
      heldOn: conversation?.heldOn ?? today,
      channel: conversation?.channel ?? 'conversation',
      summary: conversation?.summary ?? '',
    },
  })
  const { errors } = formState
  const summary = useRef<HTMLTextAreaElement>(null)
  const said = register('summary', {
    validate: (text) => text.trim() !== '' || 'One line is enough, but not none.',
  })
  const closeIf = async (done: Promise<boolean>): Promise<void> => {
    if (await done) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={conversation === null ? 'Log a conversation' : 'Change the conversation'}
      description={view.organisation.name}
      initialFocus={summary}
      onSubmit={handleSubmit((fields) => closeIf(log.save(conversation, fields)))}
      footerNote={
        conversation !== null && (
          <Button variant="quiet" onClick={() => void closeIf(log.remove(conversation))}>
            Remove
          </Button>
        )
      }
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" type="submit" busy={log.isRunning}>
            {conversation === null ? 'Log' : 'Save'}
          </Button>
        </>
      }
    >
      <FormGrid columns={2}>
        <FormRow>
          <Field label="With">
            <Controller
              control={control}
              name="contactId"
              render={({ field }) => (
                <Select
                  options={people.map((each) => ({
                    value: each.id,
                    label: contactName(each),
                    note: each.position,
                  }))}
                  value={field.value}
                  onValueChange={field.onChange}
                  disabled={conversation !== null}
                />
              )}
            />
          </Field>
        </FormRow>
        <Field label="On" required error={errors.heldOn?.message}>
          <DateInput
            max={today}
            {...register('heldOn', {
              required: 'A date is needed.',
              validate: (heldOn) =>
                heldOn <= today || 'This day is still to come: plan it as the next action.',
            })}
          />
        </Field>
        <Field label="How">
          <Controller
            control={control}
            name="channel"
            render={({ field }) => (
              <Select
                options={channels.map((channel) => ({ value: channel, label: channelNames[channel] }))}
                value={field.value}
                onValueChange={field.onChange}
              />
            )}
          />
        </Field>
        <FormRow>
          <Field label="What was said" required error={errors.summary?.message}>
            <TextArea
              {...said}
              ref={(area) => {
                said.ref(area)
                summary.current = area
              }}
            />
          </Field>
        </FormRow>
      </FormGrid>
      {log.refusal !== null && <ErrorNote title="It was not saved.">{refusalText(log.refusal)}</ErrorNote>}
    </Dialog>
  )
}
