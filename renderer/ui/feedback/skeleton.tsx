import styles from './skeleton.module.css'

export type SkeletonProps = {
  /** How many rows the list will probably have. */
  rows?: number | undefined
  /** The height of one row, so that nothing jumps: 31 dense, 37 plain, 42 with sparkline. */
  rowHeight?: number | undefined
  /** Read out once: “Loading the contacts”. */
  label: string
}

const widths = [62, 48, 71, 55, 66] as const

/** Grey lines in the place and height of what comes; shown only after a moment. */
export function Skeleton({ rows = 5, rowHeight = 37, label }: SkeletonProps) {
  return (
    <div role="status" className={styles.skeleton}>
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.row} style={{ height: rowHeight }} aria-hidden>
          <span className={styles.bar} style={{ width: `${widths[index % widths.length]}%` }} />
        </div>
      ))}
    </div>
  )
}
