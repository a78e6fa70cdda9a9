/** The strip under the title: facts in equal columns. */
import type { JSX } from 'react'
import type { KeyFactsBlock } from '../../../shared/documents/block.ts'
import { Marks, type NumbersAt } from '../marks.tsx'
import styles from './blocks.module.css'

export function KeyFactsView({ block, numbers }: { block: KeyFactsBlock; numbers: NumbersAt }): JSX.Element {
  return (
    <div className={styles.facts}>
      <Marks numbers={numbers(null)} />
      {block.facts.map(({ label, value }) => (
        <div key={label} className={styles.fact}>
          <div className={styles.factLabel}>{label}</div>
          <div className={styles.factValue}>{value}</div>
        </div>
      ))}
    </div>
  )
}
