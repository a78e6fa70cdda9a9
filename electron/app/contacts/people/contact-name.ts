/** How a contact is named in a sentence or a note: by name, else by e-mail. */
import type { Contact } from '../../../../shared/domain/records/people.ts'

/** “Anna Berg”, or the e-mail of somebody without a name. */
export function contactName(contact: Pick<Contact, 'givenName' | 'familyName' | 'email'>): string {
  const name = `${contact.givenName} ${contact.familyName}`.trim()
  return name === '' ? contact.email : name
}
