import type { ReactNode } from 'react'
import styles from './app-shell.module.css'

export type AppShellProps = {
  /** The `SideNav`. */
  nav: ReactNode
  /** One `Page`. */
  children: ReactNode
}

/** The whole window: the column at the left and one page. */
export function AppShell({ nav, children }: AppShellProps) {
  return (
    <div className={styles.shell}>
      <div className={styles.nav}>{nav}</div>
      {children}
    </div>
  )
}
