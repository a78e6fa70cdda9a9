import { CircleCheck, CircleDashed } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../marks/icon.tsx'
import styles from './judgement-list.module.css'

export type JudgementEntry = {
  readonly id: string
  /** The condition: “At least 2 value-first actions done”. */
  readonly title: string
  readonly met: boolean
  /** Instead of “Met” and “Not met”: “Overridden”. */
  readonly word?: string | undefined
  /** Why, with the evidence as links. */
  readonly explanation?: ReactNode
  /** What to do: follows the bold word Next. */
  readonly next?: ReactNode
  /** One small button. */
  readonly action?: ReactNode
}

export type JudgementListProps = {
  /** Names the list for screen readers: “Conditions of the gate”. */
  label: string
  entries: readonly JudgementEntry[]
}

/** Conditions with their reasons: a gate, a check, a recommendation. */
export function JudgementList({ label, entries }: JudgementListProps) {
  return (
    <ul aria-label={label} className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <Icon
            icon={entry.met ? CircleCheck : CircleDashed}
            className={classNames(styles.icon, entry.met ? 'tone-good' : 'tone-warn')}
          />
          <div className={styles.head}>
            <span className={styles.title}>{entry.title}</span>
            <span className={classNames(styles.word, entry.met ? 'tone-good' : 'tone-warn')}>
              {entry.word ?? (entry.met ? 'Met' : 'Not met')}
            </span>
          </div>
          <div className={styles.body}>
            {entry.explanation && <div className={styles.explanation}>{entry.explanation}</div>}
            {entry.next && (
              <div className={styles.next}>
                <b>Next</b> {entry.next}
              </div>
            )}
            {entry.action && <div className={styles.action}>{entry.action}</div>}
          </div>
        </li>
      ))}
    </ul>
  )
}
