/** One part of the charter form under its numbered heading. */
import type { JSX, ReactNode } from 'react'
import { charterParts, type CharterPart } from '../../../../shared/domain/formalize/charter-parts.ts'
import { partId } from '../draft/focus-field.ts'
import styles from './parts.module.css'

export function Part({ part, children }: { part: CharterPart; children: ReactNode }): JSX.Element {
  const index = charterParts.findIndex((entry) => entry.part === part)
  const entry = charterParts[index]
  return (
    <section className={styles.part} aria-labelledby={partId(part)} data-part={part}>
      <div className={styles.head}>
        <h2 id={partId(part)} tabIndex={-1} className={styles.title}>
          <span className={styles.number}>{index + 1}</span>
          {entry?.name}
        </h2>
        <span className="type-secondary">{entry?.about}</span>
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  )
}
