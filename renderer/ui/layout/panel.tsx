import { useId } from 'react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './panel.module.css'

export type PanelProps = {
  title: string
  /** Kept for screen readers only. */
  hideTitle?: boolean | undefined
  /** At the right of the title: “2 of 4 met”, a small button. */
  aside?: ReactNode
  /** Which side of the content it stands on; the hairline is between. Default `right`. */
  side?: 'left' | 'right' | undefined
  /** Pixels, 432 by default; narrower in a narrow window. */
  width?: number | undefined
  ground?: 'surface' | 'canvas' | undefined
  /** May take more than a third of the window: for the pages of a document. */
  wide?: boolean | undefined
  /** Stays at the panel's foot while the rest scrolls. */
  footer?: ReactNode
  children: ReactNode
}

/** A column behind one vertical hairline. */
export function Panel(props: PanelProps) {
  const { title, hideTitle, aside, side = 'right', width = 432, ground = 'surface', footer, children } = props
  const id = useId()
  return (
    <aside
      aria-labelledby={id}
      className={classNames(styles.panel, styles[side], props.wide && styles.wide)}
      data-ground={ground}
      style={{ width }}
    >
      <div className={styles.scroll}>
        <div className={classNames(styles.head, hideTitle && !aside && 'visually-hidden')}>
          <h2 id={id} className={hideTitle ? 'visually-hidden' : styles.title}>
            {title}
          </h2>
          {aside && <div className={styles.aside}>{aside}</div>}
        </div>
        {children}
      </div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </aside>
  )
}
