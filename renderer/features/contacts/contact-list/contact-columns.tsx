/** The columns of the list of contacts. */
import type { ContactRow } from '../../../../shared/contract/contacts-contract.ts'
import type { Formats } from '../../../../shared/text/formats/formats.ts'
import { placeNames } from '../../../../shared/text/names.ts'
import { Link } from '../../../ui/action/link.tsx'
import { Checkbox } from '../../../ui/choice/checkbox.tsx'
import type { TableColumn } from '../../../ui/table/table-column.ts'
import type { Selection } from '../lists/use-selection.ts'
import { contactName } from '../people/contact-name.ts'
import { PointsCell } from './points-cell.tsx'

/** `sortBy` only says that a column can be sorted: the application does it. */
export function contactColumns(
  formats: Formats,
  selection: Selection<ContactRow>,
): readonly TableColumn<ContactRow>[] {
  return [
    {
      id: 'tick',
      head: 'Tick',
      hideHead: true,
      width: 32,
      cell: (row) => (
        <Checkbox
          hideLabel
          label={`Tick ${contactName(row)}`}
          checked={selection.has(row)}
          onCheckedChange={() => selection.toggle(row)}
        />
      ),
    },
    {
      id: 'name',
      head: 'Name',
      kind: 'name',
      sortBy: contactName,
      cell: (row) => (
        <Link plain href={`#/contacts/${row.id}`}>
          {contactName(row)}
        </Link>
      ),
    },
    {
      id: 'organisation',
      head: 'Organisation',
      sortBy: (row) => row.organisationName,
      cell: (row) =>
        row.organisationId === null ? (
          '–'
        ) : (
          <Link plain href={`#/organisations/${row.organisationId}`}>
            {row.organisationName}
          </Link>
        ),
    },
    {
      id: 'position',
      head: 'Position',
      kind: 'quiet',
      cell: (row) => (row.position === '' ? '–' : row.position),
    },
    {
      id: 'points',
      head: 'Score',
      width: 108,
      sortBy: (row) => row.points,
      cell: (row) => <PointsCell points={row.points} reachesThreshold={row.reachesThreshold} />,
    },
    {
      id: 'stage',
      head: 'Stage',
      kind: 'quiet',
      width: 112,
      cell: (row) =>
        row.allianceId === null || row.place === null ? (
          '–'
        ) : (
          <Link plain href={`#/alliances/${row.allianceId}`}>
            {placeNames[row.place]}
          </Link>
        ),
    },
    {
      id: 'connectedOn',
      head: 'Connected on',
      kind: 'number',
      width: 110,
      sortBy: (row) => row.connectedOn,
      cell: (row) => (row.connectedOn === null ? '–' : formats.date(row.connectedOn)),
    },
  ]
}
