import type { ReactNode } from 'react'
import { FindingMarker } from '../marks/finding-marker.tsx'
import styles from './lines.module.css'

export type FindingProps = {
  /** The same number in part list, check list, field and preview margin. Without one, the words alone. */
  number?: number | undefined
  /** Why: “Plain word: ‘despite’.” */
  children: ReactNode
  /** The repair: `<LinkButton>Replace</LinkButton>`. */
  repair?: ReactNode
}

/** What a check found, below the field it concerns: for the `finding` of a `Field`. */
export function Finding({ number, children, repair }: FindingProps) {
  return (
    <div className={styles.finding}>
      {number !== undefined && <FindingMarker number={number} />}
      <span>
        <span className="tone-warn">{children}</span> {repair}
      </span>
    </div>
  )
}
