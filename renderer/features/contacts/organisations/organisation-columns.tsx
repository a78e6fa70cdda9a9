/** The columns of the list of organisations. */
import type { OrganisationRow } from '../../../../shared/contract/contacts-contract.ts'
import { placeNames } from '../../../../shared/text/names.ts'
import { Link } from '../../../ui/action/link.tsx'
import { Checkbox } from '../../../ui/choice/checkbox.tsx'
import type { TableColumn } from '../../../ui/table/table-column.ts'
import type { Selection } from '../lists/use-selection.ts'

export function organisationColumns(
  selection: Selection<OrganisationRow>,
): readonly TableColumn<OrganisationRow>[] {
  return [
    {
      id: 'tick',
      head: 'Tick',
      hideHead: true,
      width: 32,
      cell: (row) => (
        <Checkbox
          hideLabel
          label={`Tick ${row.name}`}
          checked={selection.has(row)}
          onCheckedChange={() => selection.toggle(row)}
        />
      ),
    },
    {
      id: 'name',
      head: 'Name',
      kind: 'name',
      cell: (row) => (
        <Link plain href={`#/organisations/${row.id}`}>
          {row.name}
        </Link>
      ),
    },
    { id: 'country', head: 'Country', kind: 'quiet', cell: (row) => row.country || '–' },
    {
      id: 'signatory',
      head: 'Signatory',
      kind: 'quiet',

      cell: (row) => row.signatoryName || '–',
    },
    {
      id: 'stage',
      head: 'Stage',
      width: 140,
      cell: (row) =>
        row.allianceId === null || row.place === null ? (
          '–'
        ) : (
          <Link plain href={`#/alliances/${row.allianceId}`}>
            {placeNames[row.place]}
          </Link>
        ),
    },
    { id: 'contacts', head: 'Contacts', kind: 'number', width: 88, cell: (row) => row.contacts },
  ]
}
