/** The names of layouts, of what a duplicate is told by, and of the answers about duplicates. */
import type { ImportRow } from '../../../../shared/contract/contacts-contract.ts'
import type { ContactLayout } from '../../../../shared/domain/contacts/imported-contact.ts'
import type { ChoiceOption } from '../../../ui/choice/choice-option.ts'
import type { DuplicateChoice } from './import-plan.ts'

export const layoutNames: Readonly<Record<ContactLayout, string>> = {
  linkedin: 'LinkedIn',
  google: 'Google Contacts',
  outlook: 'Outlook',
  hubspot: 'HubSpot',
  pipedrive: 'Pipedrive',
  salesforce: 'Salesforce',
  thunderbird: 'Thunderbird',
  mapped: 'As told column by column',
}

export const markNames: Readonly<Record<NonNullable<ImportRow['by']>, string>> = {
  email: 'by e-mail',
  profile: 'by profile address',
  'name-and-organisation': 'by name and organisation',
}

export const duplicateChoices: readonly ChoiceOption<DuplicateChoice>[] = [
  { value: 'skip', label: 'Skip' },
  { value: 'merge', label: 'Merge' },
  { value: 'keep-both', label: 'Keep both' },
]
