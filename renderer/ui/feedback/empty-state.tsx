import type { ReactNode } from 'react'
import styles from './feedback.module.css'

export type EmptyStateProps = {
  title: string
  /** One sentence on what belongs here. */
  children: ReactNode
  /** The one button to begin. */
  action?: ReactNode
}

/** In the list's place, left-aligned: title, one sentence, one button. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{title}</p>
      <p className={styles.emptyText}>{children}</p>
      {action && <div className={styles.emptyAction}>{action}</div>}
    </div>
  )
}
