/** How a contact is named on a page: by name, else by e-mail. */
import type { Contact } from '../../../../shared/domain/records/people.ts'

/** “Anna Berg”, or the e-mail of somebody without a name. */
export function contactName({
  givenName,
  familyName,
  email,
}: Pick<Contact, 'givenName' | 'familyName' | 'email'>): string {
  const name = `${givenName} ${familyName}`.trim()
  if (name !== '') return name
  return email === '' ? 'Contact without a name' : email
}
