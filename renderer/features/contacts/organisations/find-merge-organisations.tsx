/** Finds the other entries of the same firm, to be merged with the one whose page this is. */
import { useState, type JSX } from 'react'
import type { OrganisationRow } from '../../../../shared/contract/contacts-contract.ts'
import { counted } from '../../../../shared/text/formats/counted.ts'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Checkbox } from '../../../ui/choice/checkbox.tsx'
import { SearchInput } from '../../../ui/form/search-input.tsx'
import { RowList } from '../../../ui/layout/row-list.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import styles from '../contacts.module.css'
import { useDelayed } from '../lists/use-delayed.ts'
import { useSelection } from '../lists/use-selection.ts'
import { MergeOrganisationsDialog } from './merge-organisations-dialog.tsx'

type Props = { organisation: OrganisationRow; onClose: () => void }

export function FindMergeOrganisations({ organisation, onClose }: Props): JSX.Element {
  const [search, setSearch] = useState(organisation.name.split(' ')[0] ?? '')
  const [isChosen, setChosen] = useState(false)
  const selection = useSelection<OrganisationRow>()
  const found = useContractQuery(
    'contacts.listOrganisations',
    { search: useDelayed(search, 200), limit: 50 },
    { keepPrevious: true },
  )
  if (isChosen) {
    return (
      <MergeOrganisationsDialog
        organisations={[organisation, ...selection.rows]}
        onClose={onClose}
        onMerged={selection.clear}
      />
    )
  }
  const rows = found.status === 'ready' ? found.value.rows.filter(({ id }) => id !== organisation.id) : []
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Merge ${organisation.name}`}
      description="Tick the other entries of the same firm."
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
        <SearchInput label="Search organisations" value={search} onValueChange={setSearch} width={280} />
        {found.status === 'ready' && rows.length === 0 && (
          <p className={styles.foot}>No other organisation is found by this.</p>
        )}
        <div className={styles.found}>
          <RowList
            label="Organisations found"
            rows={rows.map((row) => ({
              id: row.id,
              title: (
                <Checkbox
                  label={row.name}
                  description={counted(row.contacts, 'contact')}
                  checked={selection.has(row)}
                  onCheckedChange={() => selection.toggle(row)}
                />
              ),
            }))}
          />
        </div>
      </div>
    </Dialog>
  )
}
