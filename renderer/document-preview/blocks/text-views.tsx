/** Running text: a numbered clause, a paragraph, a list, the tinted note above the signatures. */
import type { JSX } from 'react'
import type {
  BulletsBlock,
  CalloutBlock,
  ClauseBlock,
  ParagraphBlock,
} from '../../../shared/documents/block.ts'
import { Marks, type NumbersAt } from '../marks.tsx'
import { RichTextView } from './rich-text-view.tsx'
import styles from './blocks.module.css'

export function ClauseView({ block, numbers }: { block: ClauseBlock; numbers: NumbersAt }): JSX.Element {
  return (
    <p className={styles.clause}>
      <Marks numbers={numbers(null)} />
      <span className={styles.clauseNumber}>{block.number}</span>
      {block.head !== '' && <b>{block.head} </b>}
      <RichTextView text={block.text} />
    </p>
  )
}

export function ParagraphView({
  block,
  numbers,
}: {
  block: ParagraphBlock
  numbers: NumbersAt
}): JSX.Element {
  return (
    <p className={styles.paragraph}>
      <Marks numbers={numbers(null)} />
      <RichTextView text={block.text} />
    </p>
  )
}

export function BulletsView({ block, numbers }: { block: BulletsBlock; numbers: NumbersAt }): JSX.Element {
  return (
    <ul className={styles.bullets}>
      {block.entries.map((entry, row) => (
        <li key={row}>
          <Marks numbers={numbers(row)} />
          <RichTextView text={entry} />
        </li>
      ))}
    </ul>
  )
}

export function CalloutView({ block, numbers }: { block: CalloutBlock; numbers: NumbersAt }): JSX.Element {
  return (
    <p className={styles.callout}>
      <Marks numbers={numbers(null)} />
      <b>{block.head} </b>
      <RichTextView text={block.text} />
    </p>
  )
}
