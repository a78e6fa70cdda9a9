import type { ReactNode } from 'react'
import styles from './key-facts.module.css'

export type KeyFact = {
  readonly label: string
  /** Missing values are “Not yet” or –, never 0. */
  readonly value: ReactNode
}

export type KeyFactsProps = {
  facts: readonly KeyFact[]
  /** `stacked`: label above value, side by side. `inline`: “Given 4   Received 3”. `rows`: label left, value beside, one a row. */
  layout?: 'stacked' | 'inline' | 'rows' | undefined
}

/** A strip of facts. */
export function KeyFacts({ facts, layout = 'stacked' }: KeyFactsProps) {
  return (
    <dl className={styles.facts} data-layout={layout}>
      {facts.map((fact) => (
        <div key={fact.label} className={styles.fact}>
          <dt className={styles.label}>{fact.label}</dt>
          <dd className={styles.value}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
