import { OctagonAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../marks/icon.tsx'
import styles from './feedback.module.css'

export type ErrorNoteProps = {
  /** What was refused: “The charter is not sent.” */
  title: string
  /** Why, and what to do. */
  children?: ReactNode
  /** `warn` for what does not stop the work. */
  tone?: 'bad' | 'warn' | undefined
  /** A button or link that helps. */
  action?: ReactNode
  /** The reference of an unexpected error, to be quoted. */
  reference?: string | undefined
}

/** A refusal in place; read out at once. */
export function ErrorNote({ title, children, tone = 'bad', action, reference }: ErrorNoteProps) {
  return (
    <div role="alert" className={styles.note} data-tone={tone}>
      <Icon icon={tone === 'bad' ? OctagonAlert : TriangleAlert} className={styles.noteIcon} />
      <div className={styles.noteWords}>
        <p className={styles.noteTitle}>{title}</p>
        {children && <div className={styles.noteText}>{children}</div>}
        {reference !== undefined && <p className={styles.noteText}>Reference {reference}</p>}
        {action && <div className={styles.noteAction}>{action}</div>}
      </div>
    </div>
  )
}
