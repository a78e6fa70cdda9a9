import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from '../action/link.tsx'
import { Icon } from '../marks/icon.tsx'
import styles from './row-list.module.css'

export type ListRow = {
  readonly id: string
  /** Before the title; `tone` colours it. Or any node, such as a `Checkbox`. */
  readonly icon?: LucideIcon | undefined
  readonly lead?: ReactNode
  readonly tone?: 'quiet' | 'good' | 'warn' | 'bad' | undefined
  readonly title: ReactNode
  /** Makes the title a link. */
  readonly href?: string | undefined
  /** Second line, grey. */
  readonly note?: ReactNode
  /** At the right: days, a link, a small button. */
  readonly aside?: ReactNode
}

export type RowListProps = {
  /** Names the list where no heading does. */
  label?: string | undefined
  rows: readonly ListRow[]
}

/** Hairline rows: icon, title, second line, something at the right. Under a ruled `Section`. */
export function RowList({ label, rows }: RowListProps) {
  return (
    <ul aria-label={label} className={styles.list}>
      {rows.map((row) => (
        <li key={row.id} className={styles.row}>
          {(row.icon || row.lead) && (
            <span className={`${styles.lead} tone-${row.tone ?? 'quiet'}`}>
              {row.icon ? <Icon icon={row.icon} /> : row.lead}
            </span>
          )}
          <div className={styles.words}>
            <div>
              {row.href === undefined ? (
                row.title
              ) : (
                <Link plain href={row.href}>
                  {row.title}
                </Link>
              )}
            </div>
            {row.note !== undefined && <div className={styles.note}>{row.note}</div>}
          </div>
          {row.aside !== undefined && <div className={styles.aside}>{row.aside}</div>}
        </li>
      ))}
    </ul>
  )
}
