/** Logs a conversation in a line, or corrects one. */
import { useState, type JSX } from 'react'
import { channels, type Channel, type Conversation } from '../../../../shared/domain/records/people.ts'
import { channelNames } from '../../../../shared/text/names.ts'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Select } from '../../../ui/choice/select.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid, FormRow } from '../../../ui/form/form-grid.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'

type Props = {
  contactId: string
  /** Whom the conversation was with, for the title of a new one. */
  name?: string
  conversation?: Conversation
  onClose: () => void
}

export function ConversationDialog(props: Props): JSX.Element | null {
  const workspace = useContractQuery('workspace.getWorkspace', {})
  return workspace.status === 'ready' ? <ConversationForm {...props} today={workspace.value.today} /> : null
}

function ConversationForm({
  contactId,
  name,
  conversation,
  onClose,
  today,
}: Props & { today: string }): JSX.Element {
  const [heldOn, setHeldOn] = useState<string>(conversation?.heldOn ?? today)
  const [channel, setChannel] = useState<Channel>(conversation?.channel ?? 'conversation')
  const [summary, setSummary] = useState(conversation?.summary ?? '')
  const log = useContractCommand('contacts.logConversation')
  const edit = useContractCommand('contacts.editConversation')
  const showToast = useToast()
  const refusal = log.refusal ?? edit.refusal

  const save = async (): Promise<void> => {
    const fields = { heldOn, channel, summary }
    const reply =
      conversation === undefined
        ? await log.run({ contactId, ...fields })
        : await edit.run({ conversationId: conversation.id, ...fields })
    if (!reply.ok) return
    showToast({
      text: conversation === undefined ? 'The conversation is logged.' : 'The conversation is corrected.',
    })
    onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={conversation === undefined ? `Log a conversation with ${name}` : 'Correct the conversation'}
      onSubmit={() => void save()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" type="submit" busy={log.isRunning || edit.isRunning}>
            {conversation === undefined ? 'Log' : 'Save'}
          </Button>
        </>
      }
    >
      <FormGrid columns={2}>
        <Field label="Date" error={fieldProblem(refusal, 'heldOn')}>
          <DateInput value={heldOn} max={today} onChange={(event) => setHeldOn(event.target.value)} />
        </Field>
        <Field label="Channel">
          <Select
            options={channels.map((value) => ({ value, label: channelNames[value] }))}
            value={channel}
            onValueChange={setChannel}
          />
        </Field>
        <FormRow>
          <Field
            label="Summary"
            hint="A line is enough: what was said, what comes next."
            error={fieldProblem(refusal, 'summary')}
            required
          >
            <TextArea rows={2} value={summary} onChange={(event) => setSummary(event.target.value)} />
          </Field>
        </FormRow>
      </FormGrid>
      {refusal !== null && refusal.code !== 'invalid-input' && (
        <ErrorNote title="The conversation is not saved.">{refusalText(refusal)}</ErrorNote>
      )}
    </Dialog>
  )
}
