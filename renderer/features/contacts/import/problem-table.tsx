/** Everything that is wrong in a file, by line. */
import type { JSX } from 'react'
import type { ImportRow } from '../../../../shared/contract/contacts-contract.ts'
import type { ImportProblem } from '../../../../shared/domain/contacts/imported-contact.ts'
import { importProblemText } from '../../../../shared/text/import-text.ts'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import type { TableColumn } from '../../../ui/table/table-column.ts'
import { contactName } from '../people/contact-name.ts'

type ProblemRow = { readonly id: string; readonly name: string; readonly problem: ImportProblem }

const columns: readonly TableColumn<ProblemRow>[] = [
  { id: 'line', head: 'Line', kind: 'number', width: 72, cell: ({ problem }) => problem.line },
  { id: 'name', head: 'Contact', kind: 'name', width: 190, cell: ({ name }) => name },
  {
    id: 'problem',
    head: 'Problem',
    cell: ({ problem }) => {
      const text = importProblemText(problem)
      return <span title={text}>{text}</span>
    },
  },
]

type Props = { problems: readonly ImportProblem[]; rows: readonly ImportRow[] }

export function ProblemTable({ problems, rows }: Props): JSX.Element {
  const names = new Map(rows.map(({ contact }) => [contact.line, contactName(contact)]))
  return (
    <DataTable
      label="Problems of the file"
      rows={problems.map((problem, index) => ({
        id: String(index),
        name: names.get(problem.line) ?? 'Left out',
        problem,
      }))}
      columns={columns}
      rowId={({ id }) => id}
      empty={<EmptyState title="No problems">Every row could be read as it stands.</EmptyState>}
    />
  )
}
