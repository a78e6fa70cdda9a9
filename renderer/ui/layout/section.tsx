import { useId } from 'react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './section.module.css'

export type SectionProps = {
  title: string
  /** The id of the element, where a link leads to the section. */
  anchor?: string | undefined
  /** Grey words after the title: a count, a sentence. */
  note?: ReactNode
  /** At the right: a small button, a link. */
  aside?: ReactNode
  /** The one rule under the head, where rows follow directly. */
  ruled?: boolean | undefined
  /** Heading level; 2 by default. Level 3 is set in 13 px. */
  level?: 2 | 3 | undefined
  children: ReactNode
}

/** A part of a page under a heading; 24 px apart from the next. */
export function Section({ title, anchor, note, aside, ruled = false, level = 2, children }: SectionProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section id={anchor} aria-labelledby={id} className={styles.section}>
      <div className={classNames(styles.head, ruled && styles.ruled)}>
        <Heading id={id} className={level === 2 ? styles.title : styles.minor}>
          {title}
        </Heading>
        {note !== undefined && <span className={styles.note}>{note}</span>}
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  )
}
