/** What opens a document and its parts: the title, a heading, the vision set as a quotation. */
import type { JSX } from 'react'
import type { HeadingBlock, QuoteBlock, TitleBlock } from '../../../shared/documents/block.ts'
import { Marks, type NumbersAt } from '../marks.tsx'
import styles from './blocks.module.css'

export function TitleView({ block, numbers }: { block: TitleBlock; numbers: NumbersAt }): JSX.Element {
  return (
    <div className={styles.titleBlock}>
      <Marks numbers={numbers(null)} />
      <p className={styles.kicker}>{block.kicker}</p>
      <p className={styles.title}>{block.title}</p>
      {block.subtitle !== '' && <p className={styles.subtitle}>{block.subtitle}</p>}
    </div>
  )
}

export function HeadingView({ block, numbers }: { block: HeadingBlock; numbers: NumbersAt }): JSX.Element {
  return (
    <p className={styles.heading}>
      <Marks numbers={numbers(null)} />
      {block.number !== null && <span className={styles.headingNumber}>{block.number}</span>}
      <span>{block.text}</span>
    </p>
  )
}

export function QuoteView({ block, numbers }: { block: QuoteBlock; numbers: NumbersAt }): JSX.Element {
  return (
    <blockquote className={styles.quote}>
      <Marks numbers={numbers(null)} />
      {block.text}
    </blockquote>
  )
}
