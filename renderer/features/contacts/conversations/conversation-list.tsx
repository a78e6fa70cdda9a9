/** What was talked, the latest first, to be corrected or taken out. */
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState, type JSX } from 'react'
import type { Conversation } from '../../../../shared/domain/records/people.ts'
import { channelNames } from '../../../../shared/text/names.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { IconButton } from '../../../ui/action/icon-button.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { RowList } from '../../../ui/layout/row-list.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { ConfirmDialog } from '../../../ui/overlay/confirm-dialog.tsx'
import styles from '../contacts.module.css'
import { ConversationDialog } from './conversation-dialog.tsx'

type Props = { conversations: readonly Conversation[]; onLog: () => void }

export function ConversationList({ conversations, onLog }: Props): JSX.Element {
  const formats = useFormats()
  const [edited, setEdited] = useState<Conversation | null>(null)
  const [removed, setRemoved] = useState<Conversation | null>(null)
  return (
    <Section
      title="Conversations"
      note={conversations.length || undefined}
      ruled={conversations.length > 0}
      aside={
        conversations.length > 0 && (
          <Button size="small" icon={Plus} onClick={onLog}>
            Log
          </Button>
        )
      }
    >
      {conversations.length === 0 ? (
        <EmptyState
          title="Nothing logged yet"
          action={<Button onClick={onLog}>Log the first conversation</Button>}
        >
          Every conversation, call, mail and meeting in a line: without it nothing can be said of activity.
        </EmptyState>
      ) : (
        <RowList
          label="Conversations"
          rows={conversations.map((conversation) => {
            const { id, heldOn, channel, summary } = conversation
            const what = `${channelNames[channel].toLowerCase()} of ${formats.date(heldOn)}`
            return {
              id,
              title: <span className={styles.long}>{summary}</span>,
              note: `${formats.date(heldOn)}, ${channelNames[channel].toLowerCase()}`,
              aside: (
                <>
                  <IconButton
                    icon={Pencil}
                    size="small"
                    label={`Edit the ${what}`}
                    onClick={() => setEdited(conversation)}
                  />
                  <IconButton
                    icon={Trash2}
                    size="small"
                    label={`Take out the ${what}`}
                    onClick={() => setRemoved(conversation)}
                  />
                </>
              ),
            }
          })}
        />
      )}
      {edited !== null && (
        <ConversationDialog
          contactId={edited.contactId}
          conversation={edited}
          onClose={() => setEdited(null)}
        />
      )}
      {removed !== null && <RemoveConversation conversation={removed} onClose={() => setRemoved(null)} />}
    </Section>
  )
}

function RemoveConversation({
  conversation,
  onClose,
}: {
  conversation: Conversation
  onClose: () => void
}): JSX.Element {
  const { run, isRunning, refusal } = useContractCommand('contacts.removeConversation')
  const showToast = useToast()
  const remove = async (): Promise<void> => {
    const reply = await run({ conversationId: conversation.id })
    if (!reply.ok) return
    showToast({ text: 'The conversation is taken out.' })
    onClose()
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Take out this conversation?"
      confirmLabel="Take it out"
      onConfirm={() => void remove()}
      busy={isRunning}
      refusal={
        refusal !== null && (
          <ErrorNote title="The conversation is not taken out.">{refusalText(refusal)}</ErrorNote>
        )
      }
    >
      “{conversation.summary}” no longer counts as activity. The history keeps it.
    </ConfirmDialog>
  )
}
