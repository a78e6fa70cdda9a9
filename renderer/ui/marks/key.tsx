import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './marks.module.css'

export type KeyProps = {
  /** What is printed on the key: `M`, `Enter`, `Ctrl K`. */
  children: ReactNode
  /** Without a border, on a filled button. */
  bare?: boolean | undefined
}

/** A key of the keyboard. */
export function Key({ children, bare = false }: KeyProps) {
  return <kbd className={classNames(styles.key, bare && styles.bare)}>{children}</kbd>
}
