/** What of the contacts is wanted, and the answer: search, filter, order and page, each of which leads back to the first page. */
import type { CallInput, CallValue } from '../../../../shared/contract/contract.ts'
import { useContractQuery, type QueryState } from '../../../client/use-contract-query.ts'
import { useKeptState } from '../../../client/use-kept-state.ts'
import type { TableSort } from '../../../ui/table/table-column.ts'
import { useDelayed } from '../lists/use-delayed.ts'
import type { ContactFilter } from './contact-chips.ts'

export const contactsAPage = 200

type SortColumn = NonNullable<CallInput<'contacts.listContacts'>['sortBy']>

type Wanted = {
  readonly search: string
  readonly filter: ContactFilter
  readonly sortBy: SortColumn
  readonly descending: boolean
  readonly offset: number
}

export type ContactList = {
  readonly wanted: Wanted
  readonly contacts: QueryState<CallValue<'contacts.listContacts'>>
  readonly sort: TableSort
  readonly search: (text: string) => void
  readonly change: (changed: Partial<Wanted>) => void
  readonly sortBy: (sort: TableSort) => void
  readonly turnTo: (offset: number) => void
}

const initial: Wanted = { search: '', filter: 'all', sortBy: 'name', descending: false, offset: 0 }

export function useContactList(): ContactList {
  const [wanted, setWanted] = useKeptState('contacts', initial)
  const search = useDelayed(wanted.search, 200)
  const contacts = useContractQuery(
    'contacts.listContacts',
    { ...wanted, search, limit: contactsAPage },
    { keepPrevious: true },
  )
  const change = (changed: Partial<Wanted>): void => setWanted({ ...wanted, offset: 0, ...changed })
  return {
    wanted,
    contacts,
    sort: { columnId: wanted.sortBy, direction: wanted.descending ? 'descending' : 'ascending' },
    search: (text) => change({ search: text }),
    change,
    // The columns that can be sorted have the names of the contract.
    sortBy: ({ columnId, direction }) =>
      change({ sortBy: columnId as SortColumn, descending: direction === 'descending' }),
    turnTo: (offset) => setWanted({ ...wanted, offset }),
  }
}
