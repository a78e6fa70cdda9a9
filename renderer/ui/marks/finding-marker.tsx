import styles from './marks.module.css'

export type FindingMarkerProps = {
  /** The finding's number, the same in part list, check list, field and preview margin. */
  number: number
}

/** The amber number of one finding. */
export function FindingMarker({ number }: FindingMarkerProps) {
  return (
    <span className={styles.finding}>
      <span className="visually-hidden">Finding </span>
      {number}
    </span>
  )
}
