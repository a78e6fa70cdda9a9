/** Rows of a label with its explanation, and the text beside it. */
import type { JSX } from 'react'
import type { LabelRowsBlock } from '../../../shared/documents/block.ts'
import { Marks, type NumbersAt } from '../marks.tsx'
import { RichTextView } from './rich-text-view.tsx'
import styles from './blocks.module.css'

export function LabelRowsView({
  block,
  numbers,
}: {
  block: LabelRowsBlock
  numbers: NumbersAt
}): JSX.Element {
  return (
    <table className={styles.labelRows} aria-label={block.title}>
      <tbody>
        {block.rows.map(({ label, subLabel, text }, row) => (
          <tr key={row}>
            <th scope="row">
              <Marks numbers={numbers(row)} />
              <div className={styles.rowLabel}>{label}</div>
              <div className={styles.rowSubLabel}>{subLabel}</div>
            </th>
            <td>
              <RichTextView text={text} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
