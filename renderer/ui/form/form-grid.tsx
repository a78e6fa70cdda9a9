import type { ReactNode } from 'react'
import styles from './form-grid.module.css'

export type FormGridProps = {
  /** Columns of equal width; below 560 px there is one. Default 1. */
  columns?: 1 | 2 | 3 | undefined
  /** `Field`s. A field that spans all columns goes into `FormRow`. */
  children: ReactNode
}

/** Fields in even columns, 16 px apart. */
export function FormGrid({ columns = 1, children }: FormGridProps) {
  return (
    <div className={styles.container}>
      <div className={styles.grid} data-columns={columns}>
        {children}
      </div>
    </div>
  )
}

/** A field over all columns of a `FormGrid`. */
export function FormRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
