/** Brings an archived contact back, as it was. */
import { type Handler, requireRecord } from '../../dispatch/context.ts'

export const restoreContact: Handler<'contacts.restoreContact'> = async (context, { contactId }) => {
  await requireRecord(context.read, 'contact', contactId)
  await context.write.update('contact', contactId, { archivedOn: null })
  return { contactId }
}
