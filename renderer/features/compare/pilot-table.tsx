/** The four pilots of the reference table; each row can be picked as the start of a pilot. */
import { useState, type JSX } from 'react'
import type { BoardCard } from '../../../shared/domain/board/card.ts'
import type { PartnershipModel } from '../../../shared/playbook/models.ts'
import { pilotTable, type PilotType } from '../../../shared/playbook/pilots.ts'
import { riskLevelNames } from '../../../shared/text/formal-names.ts'
import { LinkButton } from '../../ui/action/link.tsx'
import { Section } from '../../ui/layout/section.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { TableColumn } from '../../ui/table/table-column.ts'
import { StartPilotDialog } from './start-pilot-dialog.tsx'

type PilotRow = (typeof pilotTable)[number]

/** Which pilots are a natural beginning of which model. */
const fitsModel: Readonly<Record<PartnershipModel, readonly PilotType[]>> = {
  referral: ['referral-exchange'],
  'co-marketing': ['co-marketing-campaign', 'joint-webinar'],
  'joint-venture': ['product-bundling'],
}

export function PilotTable(props: {
  alliance: BoardCard | null
  model: PartnershipModel | null
}): JSX.Element {
  const [started, setStarted] = useState<PilotType | null>(null)
  const { alliance } = props
  const fitting = props.model === null ? [] : fitsModel[props.model]
  const columns: TableColumn<PilotRow>[] = [
    {
      id: 'pilot',
      head: 'Pilot',
      kind: 'name',
      cell: (row) => (
        <>
          {row.name}
          {fitting.includes(row.type) && <span className="type-body tone-quiet"> fits the chosen model</span>}
        </>
      ),
    },
    { id: 'duration', head: 'Duration', width: 180, cell: (row) => row.duration },
    { id: 'investment', head: 'Investment', width: 180, cell: (row) => row.investment },
    { id: 'risk', head: 'Risk', width: 160, cell: (row) => riskLevelNames[row.risk] },
  ]
  if (alliance !== null)
    columns.push({
      id: 'start',
      head: 'Start',
      hideHead: true,
      kind: 'end',
      width: 120,
      cell: (row) => (
        <LinkButton aria-label={`Start a pilot: ${row.name}`} onClick={() => setStarted(row.type)}>
          Start a pilot
        </LinkButton>
      ),
    })
  return (
    <Section
      title="Pilot types"
      note={
        alliance === null
          ? 'Choose an alliance above to start one of them'
          : 'Each can be picked as the start of a pilot'
      }
    >
      <DataTable label="Pilot types" rows={pilotTable} columns={columns} rowId={(row) => row.type} />
      {started !== null && alliance !== null && (
        <StartPilotDialog alliance={alliance} type={started} onClose={() => setStarted(null)} />
      )}
    </Section>
  )
}
