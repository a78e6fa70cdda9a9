/** Logs a conversation in a line: on the contact, and on the open alliance of its organisation where there is one. */
import { findOpenAlliance } from '../../../store/tables/organisations.ts'
import { type Handler, requireRecord } from '../../dispatch/context.ts'
import { refuseFuture } from '../../facts/check-dates.ts'

export const logConversation: Handler<'contacts.logConversation'> = async (context, input) => {
  const { organisationId } = await requireRecord(context.read, 'contact', input.contactId)
  refuseFuture('heldOn', input.heldOn, context.today)
  const alliance = organisationId === null ? null : await findOpenAlliance(context.read, organisationId)
  const conversationId = context.newId<'conversation'>()
  await context.write.insert('conversation', {
    ...input,
    id: conversationId,
    allianceId: alliance?.id ?? null,
  })
  return { conversationId }
}
