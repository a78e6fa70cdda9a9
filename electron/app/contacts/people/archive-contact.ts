/**
 * Archives a contact: it leaves the lists, its records stay. The lead contact of an open alliance may be archived too: the
 * alliance keeps it and goes on showing it, until another lead is chosen there.
 */
import { type Handler, requireRecord } from '../../dispatch/context.ts'

export const archiveContact: Handler<'contacts.archiveContact'> = async (context, { contactId }) => {
  const { archivedOn } = await requireRecord(context.read, 'contact', contactId)
  if (archivedOn === null) await context.write.update('contact', contactId, { archivedOn: context.today })
  return { contactId }
}
