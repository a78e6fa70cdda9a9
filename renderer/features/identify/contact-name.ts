/** A contact's whole name, or what else is known when there is none. */
import type { Contact } from '../../../shared/domain/records/people.ts'

export function contactName({ givenName, familyName, email }: Contact): string {
  const name = `${givenName} ${familyName}`.trim()
  if (name !== '') return name
  return email === '' ? 'Contact without a name' : email
}
