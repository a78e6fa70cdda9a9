/** A tray at the side of the board: a narrow column that opens. */
import type { JSX, Ref, RefObject } from 'react'
import type { Tray } from '../../../../shared/playbook/stages.ts'
import { trayNames } from '../../../../shared/text/names.ts'
import { classNames } from '../../../ui/class-names.ts'
import styles from './tray.module.css'

/** Both of them, so that the focus can follow a card into a tray. */
export type TrayStrips = Readonly<Record<Tray, RefObject<HTMLButtonElement | null>>>

export type TrayStripProps = {
  readonly tray: Tray
  readonly count: number
  /** "2 to ask again" */
  readonly note: string
  readonly open: boolean
  readonly onToggle: () => void
  readonly ref: Ref<HTMLButtonElement>
}

export function TrayStrip({ tray, count, note, open, onToggle, ref }: TrayStripProps): JSX.Element {
  return (
    <button
      ref={ref}
      type="button"
      aria-expanded={open}
      className={classNames(styles.strip, tray === 'nurture' ? styles.left : styles.right)}
      onClick={onToggle}
    >
      <span className={styles.words}>
        <span className={styles.count}>{count}</span>{' '}
        <span className={styles.name}>
          {trayNames[tray]} <span className={styles.note}>{note}</span>
        </span>
      </span>
    </button>
  )
}
