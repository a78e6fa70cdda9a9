/** Finds the other entries of the same person, to be merged with the one whose page this is. */
import { useState, type JSX } from 'react'
import type { ContactRow } from '../../../../shared/contract/contacts-contract.ts'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Checkbox } from '../../../ui/choice/checkbox.tsx'
import { SearchInput } from '../../../ui/form/search-input.tsx'
import { RowList } from '../../../ui/layout/row-list.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import styles from '../contacts.module.css'
import { useDelayed } from '../lists/use-delayed.ts'
import { useSelection } from '../lists/use-selection.ts'
import { contactName } from './contact-name.ts'
import { MergeContactsDialog } from './merge-contacts-dialog.tsx'

export function FindMergeDialog({
  contact,
  onClose,
}: {
  contact: ContactRow
  onClose: () => void
}): JSX.Element {
  const [search, setSearch] = useState(contact.familyName)
  const [isChosen, setChosen] = useState(false)
  const selection = useSelection<ContactRow>()
  const found = useContractQuery(
    'contacts.listContacts',
    { search: useDelayed(search, 200), limit: 50 },
    { keepPrevious: true },
  )
  if (isChosen) {
    return (
      <MergeContactsDialog
        contacts={[contact, ...selection.rows]}
        onClose={onClose}
        onMerged={selection.clear}
      />
    )
  }
  const rows = found.status === 'ready' ? found.value.rows.filter(({ id }) => id !== contact.id) : []
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Merge ${contactName(contact)}`}
      description="Tick the other entries of the same person."
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={selection.rows.length === 0} onClick={() => setChosen(true)}>
            Continue
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <SearchInput label="Search contacts" value={search} onValueChange={setSearch} width={280} />
        {found.status === 'ready' && rows.length === 0 && (
          <p className={styles.foot}>No other contact is found by this.</p>
        )}
        <div className={styles.found}>
          <RowList
            label="Contacts found"
            rows={rows.map((row) => ({
              id: row.id,
              title: (
                <Checkbox
                  label={contactName(row)}
                  description={[row.position, row.organisationName, row.email]
                    .filter((text) => text !== '')
                    .join(', ')}
                  checked={selection.has(row)}
                  onCheckedChange={() => selection.toggle(row)}
                />
              ),
            }))}
          />
        </div>
        {selection.rows.length > 0 && (
          <p className={styles.foot}>Ticked: {selection.rows.map(contactName).join('; ')}</p>
        )}
      </div>
    </Dialog>
  )
}
