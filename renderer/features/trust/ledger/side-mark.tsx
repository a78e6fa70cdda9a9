/** The mark of a side as the ladder draws it: navy circle for given, teal square for received, hollow while planned. */
import type { JSX } from 'react'
import type { Direction } from '../../../../shared/playbook/value-actions.ts'
import styles from './ledger.module.css'

export function SideMark({ direction, planned }: { direction: Direction; planned: boolean }): JSX.Element {
  return (
    <span
      aria-hidden
      className={styles.mark}
      data-direction={direction}
      data-planned={planned || undefined}
    />
  )
}
