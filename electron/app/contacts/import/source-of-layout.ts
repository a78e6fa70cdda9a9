/** Where imported contacts come from, told by the layout of their file. */
import type { ContactLayout } from '../../../../shared/domain/contacts/imported-contact.ts'
import type { ContactSource } from '../../../../shared/domain/records/people.ts'

export const sourceOfLayout: Readonly<Record<ContactLayout, ContactSource>> = {
  linkedin: 'linkedin',
  google: 'google',
  outlook: 'outlook',
  hubspot: 'crm',
  pipedrive: 'crm',
  salesforce: 'crm',
  thunderbird: 'other-file',
  mapped: 'other-file',
}
