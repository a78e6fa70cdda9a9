/** The governance rhythm of the reference table; it goes into every new charter. */
import type { JSX } from 'react'
import { meetingTable } from '../../../shared/playbook/meetings.ts'
import { Section } from '../../ui/layout/section.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { TableColumn } from '../../ui/table/table-column.ts'

const columns: readonly TableColumn<(typeof meetingTable)[number]>[] = [
  { id: 'meeting', head: 'Meeting', kind: 'name', cell: (row) => row.name },
  { id: 'frequency', head: 'Frequency', width: 200, cell: (row) => row.frequency },
  { id: 'purpose', head: 'Purpose', width: 200, cell: (row) => row.purpose },
  { id: 'length', head: 'Length', width: 160, cell: (row) => row.length },
]

export function MeetingTable(): JSX.Element {
  return (
    <Section title="Governance rhythm" note="Goes into every new charter, where it can be changed">
      <DataTable
        label="Governance rhythm"
        rows={meetingTable}
        columns={columns}
        rowId={(row) => row.meeting}
      />
    </Section>
  )
}
