/** Adds a contact by hand: one handshake is enough to begin. */
import type { Contact } from '../../../../shared/domain/records/people.ts'
import { givenFields, type Handler } from '../../dispatch/context.ts'
import { checkContact } from './check-contact.ts'
import { emptyContact } from './empty-contact.ts'
import { findOrAddOrganisation } from './find-or-add-organisation.ts'

export const addContact: Handler<'contacts.addContact'> = async (context, input) => {
  const organisationId = await findOrAddOrganisation(context, input)
  const contact: Contact = {
    ...emptyContact,
    ...givenFields(input, 'organisationId', 'organisationName'),
    id: context.newId<'contact'>(),
    organisationId,
    source: 'entered',
    addedOn: context.today,
  }
  checkContact(contact, context.today)
  await context.write.insert('contact', contact)
  return { contactId: contact.id, organisationId }
}
