/** Corrects a logged conversation. It stays with the contact and the alliance that it was logged on. */
import { givenFields, type Handler, requireRecord } from '../../dispatch/context.ts'
import { refuseFuture } from '../../facts/check-dates.ts'

export const editConversation: Handler<'contacts.editConversation'> = async (context, input) => {
  const { conversationId, heldOn } = input
  await requireRecord(context.read, 'conversation', conversationId)
  if (heldOn !== undefined) refuseFuture('heldOn', heldOn, context.today)
  await context.write.update('conversation', conversationId, givenFields(input, 'conversationId'))
  return { conversationId }
}
