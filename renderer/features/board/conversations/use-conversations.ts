/** Log, correct and remove a conversation, each with its message. */
import type { Refusal } from '../../../../shared/contract/envelope.ts'
import type { Conversation } from '../../../../shared/domain/records/people.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useToast } from '../../../ui/feedback/toast.tsx'
import type { ConversationFields } from './conversation-form.tsx'

export type Conversations = {
  /** Each answers whether it went well. */
  readonly save: (conversation: Conversation | null, fields: ConversationFields) => Promise<boolean>
  readonly remove: (conversation: Conversation) => Promise<boolean>
  readonly isRunning: boolean
  readonly refusal: Refusal | null
}

export function useConversations(): Conversations {
  const log = useContractCommand('contacts.logConversation')
  const edit = useContractCommand('contacts.editConversation')
  const take = useContractCommand('contacts.removeConversation')
  const showToast = useToast()
  return {
    save: async (conversation, fields) => {
      const { contactId, ...said } = fields
      const reply =
        conversation === null
          ? await log.run({ contactId, ...said })
          : await edit.run({ conversationId: conversation.id, ...said })
      if (reply.ok)
        showToast({ text: conversation === null ? 'Conversation logged.' : 'Conversation changed.' })
      return reply.ok
    },
    remove: async ({ id }) => {
      const reply = await take.run({ conversationId: id })
      if (reply.ok) showToast({ text: 'Conversation removed.' })
      return reply.ok
    },
    isRunning: log.isRunning || edit.isRunning || take.isRunning,
    refusal: log.refusal ?? edit.refusal ?? take.refusal,
  }
}
