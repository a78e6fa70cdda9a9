import type { ReactNode } from 'react'
import styles from './feedback.module.css'

export type NoticeProps = {
  title: string
  children?: ReactNode
}

/** Something worth knowing, behind a teal bar. Not for refusals: those are an `ErrorNote`. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <p className={styles.noticeTitle}>{title}</p>
      {children && <p className={styles.emptyText}>{children}</p>}
    </div>
  )
}
