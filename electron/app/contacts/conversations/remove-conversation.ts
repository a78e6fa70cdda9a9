/** Takes a logged conversation out. The history keeps it, so it can be brought back. */
import { type Handler, requireRecord } from '../../dispatch/context.ts'

export const removeConversation: Handler<'contacts.removeConversation'> = async (
  context,
  { conversationId },
) => {
  await requireRecord(context.read, 'conversation', conversationId)
  await context.write.remove('conversation', conversationId)
  return { conversationId }
}
