/** Joint assets of the reference table: what each costs, how far it reaches, what it does to conversion. */
import type { JSX } from 'react'
import { assetTable } from '../../../shared/playbook/assets.ts'
import { Section } from '../../ui/layout/section.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { TableColumn } from '../../ui/table/table-column.ts'

const columns: readonly TableColumn<(typeof assetTable)[number]>[] = [
  { id: 'asset', head: 'Asset', kind: 'name', cell: (row) => row.name },
  { id: 'cost', head: 'Cost', width: 200, cell: (row) => row.cost },
  { id: 'reach', head: 'Reach', width: 160, cell: (row) => row.reach },
  { id: 'conversion', head: 'Effect on conversion', width: 200, cell: (row) => row.conversion },
]

export function AssetTable(): JSX.Element {
  return (
    <Section title="Joint assets" note="What two firms make together, with the playbook’s reference figures">
      <DataTable label="Joint assets" rows={assetTable} columns={columns} rowId={(row) => row.asset} />
    </Section>
  )
}
