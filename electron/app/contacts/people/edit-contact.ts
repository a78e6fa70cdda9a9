/** Changes fields of a contact. An empty name of an organisation, or null for its identifier, means that there is none. */
import type { Contact } from '../../../../shared/domain/records/people.ts'
import { givenFields, type Handler, requireRecord } from '../../dispatch/context.ts'
import { checkContact } from './check-contact.ts'
import { findOrAddOrganisation } from './find-or-add-organisation.ts'

export const editContact: Handler<'contacts.editContact'> = async (context, input) => {
  const { contactId, organisationId, organisationName } = input
  const contact = await requireRecord(context.read, 'contact', contactId)
  const stays = organisationId === contact.organisationId && (organisationName ?? '') === ''
  const namesOne = (organisationId !== undefined || organisationName !== undefined) && !stays
  const fields: Partial<Omit<Contact, 'id'>> = {
    ...givenFields(input, 'contactId', 'organisationId', 'organisationName'),
    ...(namesOne ? { organisationId: await findOrAddOrganisation(context, input) } : {}),
  }
  checkContact({ ...contact, ...fields }, context.today)
  await context.write.update('contact', contactId, fields)
  return { contactId }
}
