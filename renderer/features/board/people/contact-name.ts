/** A contact's name as one text; the mail address where no name is known. */
import type { Contact } from '../../../../shared/domain/records/people.ts'

export function contactName({ givenName, familyName, email }: Contact): string {
  const name = `${givenName} ${familyName}`.trim()
  return name === '' ? email : name
}
