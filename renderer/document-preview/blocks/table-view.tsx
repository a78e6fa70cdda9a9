/** A table of a document. */
import type { JSX } from 'react'
import type { Cell, TableBlock } from '../../../shared/documents/block.ts'
import { Marks, type NumbersAt } from '../marks.tsx'
import { RichTextView } from './rich-text-view.tsx'
import styles from './blocks.module.css'

export function TableView({ block, numbers }: { block: TableBlock; numbers: NumbersAt }): JSX.Element {
  const { columns, rows, title } = block
  return (
    <table className={styles.table} aria-label={title}>
      <colgroup>
        {columns.map(({ share }, index) => (
          <col key={index} style={{ width: `${share}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ head, align }, index) => (
            <th key={index} scope="col" data-align={align}>
              {index === 0 && <Marks numbers={numbers(null)} />}
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, index) => (
              <td
                key={index}
                data-align={columns[index]?.align}
                data-bold={block.boldFirstColumn && index === 0 ? true : undefined}
              >
                {index === 0 && <Marks numbers={numbers(row)} />}
                <CellView cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CellView({ cell }: { cell: Cell }): JSX.Element {
  if (cell.kind === 'text') return <RichTextView text={cell.text} />
  return (
    <ul className={styles.cellBullets}>
      {cell.entries.map((entry, index) => (
        <li key={index}>
          <RichTextView text={entry} />
        </li>
      ))}
    </ul>
  )
}
