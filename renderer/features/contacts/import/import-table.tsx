/** The rows of a file with what becomes of each; a duplicate can be answered by itself. */
import { useMemo, type JSX } from 'react'
import type { ImportRow } from '../../../../shared/contract/contacts-contract.ts'
import { counted } from '../../../../shared/text/formats/counted.ts'
import type { Formats } from '../../../../shared/text/formats/formats.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Select } from '../../../ui/choice/select.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import type { TableColumn } from '../../../ui/table/table-column.ts'
import { contactName } from '../people/contact-name.ts'
import { duplicateChoices, markNames } from './import-names.ts'
import { choiceOf, type Decisions } from './import-plan.ts'

type Props = {
  rows: readonly ImportRow[]
  decisions: Decisions
  onDecide: (decisions: Decisions) => void
}

export function ImportTable({ rows, decisions, onDecide }: Props): JSX.Element {
  const formats = useFormats()
  const asksForChoice = rows.some(({ outcome }) => outcome !== 'new')
  const columns = useMemo(
    () => [
      ...contactColumns(formats),
      outcomeColumn,
      ...(asksForChoice ? [choiceColumn(decisions, onDecide)] : []),
    ],
    [formats, asksForChoice, decisions, onDecide],
  )
  return (
    <DataTable
      label="Rows of the file"
      rows={rows}
      columns={columns}
      rowId={({ contact }) => String(contact.line)}
      empty={<EmptyState title="No such rows">The file holds none of this kind.</EmptyState>}
    />
  )
}

function contactColumns(formats: Formats): readonly TableColumn<ImportRow>[] {
  return [
    { id: 'line', head: 'Line', kind: 'number', width: 72, cell: ({ contact }) => contact.line },
    {
      id: 'name',
      head: 'Name',
      kind: 'name',
      cell: ({ contact }) => contactName(contact),
    },
    {
      id: 'organisation',
      head: 'Organisation',
      cell: ({ contact }) => contact.organisationName || '–',
    },
    {
      id: 'position',
      head: 'Position',
      kind: 'quiet',
      cell: ({ contact }) => contact.position || '–',
    },
    {
      id: 'connectedOn',
      head: 'Connected on',
      kind: 'number',
      width: 108,
      cell: ({ contact }) => (contact.connectedOn === null ? '–' : formats.date(contact.connectedOn)),
    },
  ]
}

const outcomeColumn: TableColumn<ImportRow> = {
  id: 'outcome',
  head: 'Outcome',
  cell: (row) => (
    <>
      {row.outcome === 'new' ? 'New' : <Duplicate row={row} />}
      {row.problems.length > 0 && (
        <span className="tone-warn">, {counted(row.problems.length, 'problem')}</span>
      )}
    </>
  ),
}

function Duplicate({ row }: { row: ImportRow }): JSX.Element {
  const by = row.by === null ? '' : `, ${markNames[row.by]}`
  if (row.duplicateContactId === null) {
    return (
      <>
        Like line {row.duplicateLine}
        {by}
      </>
    )
  }
  return (
    <>
      Like {row.duplicateName}
      {by}
    </>
  )
}

function choiceColumn(
  decisions: Decisions,
  onDecide: (decisions: Decisions) => void,
): TableColumn<ImportRow> {
  return {
    id: 'choice',
    head: 'Duplicate',
    kind: 'end',
    width: 116,
    cell: (row) =>
      row.outcome === 'new' ? (
        ''
      ) : (
        <Select
          variant="inline"
          aria-label={`What becomes of line ${row.contact.line}`}
          options={duplicateChoices}
          value={choiceOf(row, decisions)}
          onValueChange={(choice) =>
            onDecide({ ...decisions, byLine: { ...decisions.byLine, [row.contact.line]: choice } })
          }
        />
      ),
  }
}
