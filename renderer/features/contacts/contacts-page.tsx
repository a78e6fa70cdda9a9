/** Everybody the workspace knows: searched, filtered, sorted, a page at a time. */
import { Plus, Upload } from 'lucide-react'
import { useMemo, useState, type JSX } from 'react'
import type { ContactRow } from '../../../shared/contract/contacts-contract.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useFormats } from '../../client/use-formats.ts'
import { Button } from '../../ui/action/button.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { SearchInput } from '../../ui/form/search-input.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Chips } from '../../ui/navigation/chips.tsx'
import { Pager } from '../../ui/navigation/pager.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { ScrollToTop } from './lists/scroll-to-top.tsx'
import { SelectionBar } from './lists/selection-bar.tsx'
import { useSelection } from './lists/use-selection.ts'
import { ContactDialog } from './people/contact-dialog.tsx'
import { contactChips } from './contact-list/contact-chips.ts'
import { contactColumns } from './contact-list/contact-columns.tsx'
import { MergeContactsDialog } from './people/merge-contacts-dialog.tsx'
import { NoContacts } from './contact-list/no-contacts.tsx'
import { contactsAPage, useContactList } from './contact-list/use-contact-list.ts'

type ContactsPageProps = {
  /** Opens the form of a new contact at once: the address says so. */
  isAdding?: boolean
}

export function ContactsPage({ isAdding = false }: ContactsPageProps): JSX.Element {
  const formats = useFormats()
  const list = useContactList()
  const selection = useSelection<ContactRow>()
  const [dialog, setDialog] = useState<'new' | 'merge' | null>(isAdding ? 'new' : null)
  const { contacts, wanted } = list
  const columns = useMemo(() => contactColumns(formats, selection), [formats, selection])
  const ready = contacts.status === 'ready' ? contacts.value : null
  const importPage = (): void => void (window.location.hash = '#/contacts/import')
  const closeNew = (): void => {
    setDialog(null)
    if (window.location.hash === '#/contacts/new') window.location.replace('#/contacts')
  }
  return (
    <Page
      title="Contacts"
      actions={
        <>
          <Button icon={Upload} onClick={importPage}>
            Import
          </Button>
          <Button variant="filled" icon={Plus} onClick={() => setDialog('new')}>
            New contact
          </Button>
        </>
      }
      filter={
        <>
          <SearchInput label="Search contacts" value={wanted.search} onValueChange={list.search} />
          <Chips
            label="Filter the contacts"
            chips={contactChips(ready?.counts)}
            value={wanted.filter}
            onValueChange={(filter) => list.change({ filter })}
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
            label="Pages of contacts"
            offset={wanted.offset}
            limit={contactsAPage}
            total={ready?.total ?? 0}
            onOffsetChange={(offset) => list.turnTo(offset)}
            locale={formats.locale}
          />
        )
      }
    >
      <ScrollToTop when={wanted} />
      {contacts.status === 'loading' && <Skeleton label="Loading the contacts" rows={16} rowHeight={37} />}
      {contacts.status === 'refused' && (
        <ErrorNote
          title="The contacts cannot be shown."
          action={<Button onClick={contacts.retry}>Try again</Button>}
        >
          {refusalText(contacts.refusal)}
        </ErrorNote>
      )}
      {ready !== null && (
        <DataTable
          label="Contacts"
          rows={ready.rows}
          columns={columns}
          rowId={(row) => row.id}
          isSelected={selection.has}
          onOpenRow={(row) => void (window.location.hash = `#/contacts/${row.id}`)}
          sort={list.sort}
          onSortChange={list.sortBy}
          empty={
            <NoContacts
              search={wanted.search}
              filter={wanted.filter}
              onImport={importPage}
              onShowAll={() => list.change({ search: '', filter: 'all' })}
            />
          }
        />
      )}
      {dialog === 'new' && <ContactDialog onClose={closeNew} />}
      {dialog === 'merge' && (
        <MergeContactsDialog
          contacts={selection.rows}
          onClose={() => setDialog(null)}
          onMerged={selection.clear}
        />
      )}
    </Page>
  )
}
