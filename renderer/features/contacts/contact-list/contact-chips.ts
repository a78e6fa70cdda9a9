/** The filters of the list of contacts, with how many each would show. */
import type { CallInput } from '../../../../shared/contract/contract.ts'

export type ContactFilter = NonNullable<CallInput<'contacts.listContacts'>['filter']>

const labels: Readonly<Record<ContactFilter, string>> = {
  all: 'All',
  'not-scored': 'Not scored',
  'goes-on': 'Goes on',
  held: 'Held',
  archived: 'Archived',
}

/** Without counts while they are still being asked for. */
export function contactChips(
  counts: Readonly<Record<ContactFilter, number>> | undefined,
): readonly { readonly value: ContactFilter; readonly label: string; readonly count?: number | undefined }[] {
  const filters = Object.keys(labels) as ContactFilter[]
  return filters.map((value) => ({ value, label: labels[value], count: counts?.[value] }))
}
