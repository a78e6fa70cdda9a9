import type { ReactNode } from 'react'
import { Key } from '../marks/key.tsx'
import styles from './key-bar.module.css'

export type KeyBarProps = {
  /** The keys of this page and what they do. */
  keys: readonly { readonly key: string; readonly label: string }[]
  /** At the right: today's date. */
  aside?: ReactNode
}

/** The 32 px bar at the foot of a page. */
export function KeyBar({ keys, aside }: KeyBarProps) {
  return (
    <footer className={styles.bar}>
      <ul className={styles.keys} aria-label="Keys of this page">
        {keys.map(({ key, label }) => (
          <li key={key} className={styles.entry}>
            <Key>{key}</Key>
            {label}
          </li>
        ))}
      </ul>
      {aside && <div className={styles.aside}>{aside}</div>}
    </footer>
  )
}
