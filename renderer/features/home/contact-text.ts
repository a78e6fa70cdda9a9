/** A contact in a row of the home page: the name, and since when it has waited. */
import type { Contact } from '../../../shared/domain/records/people.ts'

export function contactName({ givenName, familyName, email }: Contact): string {
  const name = `${givenName} ${familyName}`.trim()
  if (name !== '') return name
  return email === '' ? 'Contact without a name' : email
}

/** "Added today", "Added yesterday", "Added 11 days ago" */
export function addedText(days: number): string {
  if (days <= 0) return 'Added today'
  return days === 1 ? 'Added yesterday' : `Added ${days} days ago`
}
