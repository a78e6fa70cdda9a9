/** The organisations that contacts belong to and alliances are with. */
import { Plus } from 'lucide-react'
import { useMemo, useState, type JSX } from 'react'
import type { OrganisationRow } from '../../../shared/contract/contacts-contract.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { useFormats } from '../../client/use-formats.ts'
import { useKeptState } from '../../client/use-kept-state.ts'
import { Button } from '../../ui/action/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { SearchInput } from '../../ui/form/search-input.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Chips } from '../../ui/navigation/chips.tsx'
import { Pager } from '../../ui/navigation/pager.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { ScrollToTop } from './lists/scroll-to-top.tsx'
import { SelectionBar } from './lists/selection-bar.tsx'
import { useDelayed } from './lists/use-delayed.ts'
import { useSelection } from './lists/use-selection.ts'
import { MergeOrganisationsDialog } from './organisations/merge-organisations-dialog.tsx'
import { organisationColumns } from './organisations/organisation-columns.tsx'
import { OrganisationDialog } from './organisations/organisation-dialog.tsx'

const pageSize = 200
type Filter = 'all' | 'archived'
type Wanted = { readonly search: string; readonly filter: Filter; readonly offset: number }
const initial: Wanted = { search: '', filter: 'all', offset: 0 }
const chips = [
  { value: 'all', label: 'All' },
  { value: 'archived', label: 'Archived' },
] as const satisfies readonly { value: Filter; label: string }[]

export function OrganisationsPage(): JSX.Element {
  const { locale } = useFormats()
  const [wanted, setWanted] = useKeptState('organisations', initial)
  const [dialog, setDialog] = useState<'new' | 'merge' | null>(null)
  const selection = useSelection<OrganisationRow>()
  const columns = useMemo(() => organisationColumns(selection), [selection])
  const search = useDelayed(wanted.search, 200)
  const list = useContractQuery(
    'contacts.listOrganisations',
    { ...wanted, search, limit: pageSize },
    { keepPrevious: true },
  )
  const change = (changed: Partial<Wanted>): void => setWanted({ ...wanted, offset: 0, ...changed })
  const isEmpty = wanted.search.trim() === '' && wanted.filter === 'all'
  return (
    <Page
      title="Organisations"
      subtitle={list.status === 'ready' ? list.value.total.toLocaleString(locale) : undefined}
      actions={
        <Button variant="filled" icon={Plus} onClick={() => setDialog('new')}>
          New organisation
        </Button>
      }
      filter={
        <>
          <SearchInput
            label="Search organisations"
            value={wanted.search}
            onValueChange={(text) => change({ search: text })}
          />
          <Chips
            label="Filter the organisations"
            chips={chips}
            value={wanted.filter}
            onValueChange={(filter: Filter) => change({ filter })}
          />
        </>
      }
      filterAside={
        selection.rows.length > 0 ? (
          <SelectionBar
            count={selection.rows.length}
            onMerge={() => setDialog('merge')}
            onClear={selection.clear}
          />
        ) : (
          <Pager
            label="Pages of organisations"
            offset={wanted.offset}
            limit={pageSize}
            total={list.status === 'ready' ? list.value.total : 0}
            onOffsetChange={(offset) => change({ offset })}
            locale={locale}
          />
        )
      }
    >
      <ScrollToTop when={wanted} />
      {list.status === 'loading' && <Skeleton label="Loading the organisations" rows={16} rowHeight={37} />}
      {list.status === 'refused' && (
        <ErrorNote
          title="The organisations cannot be shown."
          action={<Button onClick={list.retry}>Try again</Button>}
        >
          {refusalText(list.refusal)}
        </ErrorNote>
      )}
      {list.status === 'ready' && (
        <DataTable
          label="Organisations"
          rows={list.value.rows}
          columns={columns}
          rowId={(row) => row.id}
          isSelected={selection.has}
          onOpenRow={(row) => void (window.location.hash = `#/organisations/${row.id}`)}
          sort={null}
          onSortChange={() => undefined}
          empty={
            isEmpty ? (
              <EmptyState
                title="No organisations yet"
                action={<Button onClick={() => setDialog('new')}>Add the first one</Button>}
              >
                They come with the contacts that are imported or entered; each can have one open alliance.
              </EmptyState>
            ) : (
              <EmptyState
                title="No organisation fits"
                action={<Button onClick={() => change(initial)}>Show all organisations</Button>}
              >
                Nothing under this filter is found by what was typed.
              </EmptyState>
            )
          }
        />
      )}
      {dialog === 'new' && <OrganisationDialog onClose={() => setDialog(null)} />}
      {dialog === 'merge' && (
        <MergeOrganisationsDialog
          organisations={selection.rows}
          onClose={() => setDialog(null)}
          onMerged={selection.clear}
        />
      )}
    </Page>
  )
}
