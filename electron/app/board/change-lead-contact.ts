/** Lets another contact of the partner lead the alliance. Nobody's score is changed: the new lead's latest counts. */
import { type Handler, requireRecord } from '../dispatch/context.ts'
import { refuseInput } from '../dispatch/refuse.ts'
import { refuseArchivedContact } from './start-alliance.ts'

export const changeLeadContact: Handler<'board.changeLeadContact'> = async (context, input) => {
  const alliance = await requireRecord(context.read, 'alliance', input.allianceId)
  const contact = await requireRecord(context.read, 'contact', input.contactId)
  if (contact.organisationId !== alliance.organisationId) {
    refuseInput('contactId', 'This contact does not belong to the partner. Choose one of its people.')
  }
  refuseArchivedContact('contactId', contact)
  await context.write.update('alliance', alliance.id, { leadContactId: contact.id })
  return { allianceId: alliance.id }
}
