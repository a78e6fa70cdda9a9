import { ChevronsUpDown, Search } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Avatar } from '../marks/avatar.tsx'
import { Icon } from '../marks/icon.tsx'
import { Key } from '../marks/key.tsx'
import styles from './side-nav.module.css'

export type NavEntry = {
  readonly id: string
  readonly label: string
  readonly icon: LucideIcon
  readonly href: string
  readonly count?: number | undefined
}

export type SideNavProps = {
  workspaceName: string
  onSwitchWorkspace: () => void
  onSearch: () => void
  /** `Ctrl K`, or its name on a Mac. */
  searchKey: string
  entries: readonly NavEntry[]
  /** At the foot: Settings. */
  footEntries: readonly NavEntry[]
  /** The id of the entry that is shown. */
  current: string | null
  /** “Saved 09:42”, “Read-only”. */
  saved: ReactNode
}

/** The column at the left: workspace, search, pages, settings, saved. */
export function SideNav(props: SideNavProps) {
  const { workspaceName, onSwitchWorkspace, onSearch, searchKey, entries, footEntries, current, saved } =
    props
  return (
    <nav aria-label="Entente" className={styles.nav}>
      <button type="button" className={styles.workspace} onClick={onSwitchWorkspace} title={workspaceName}>
        <Avatar name={workspaceName} kind="workspace" decorative />
        <span className={styles.name}>{workspaceName}</span>
        <span className="visually-hidden">, switch workspace</span>
        <Icon icon={ChevronsUpDown} size={14} />
      </button>
      <button type="button" className={styles.entry} onClick={onSearch}>
        <Icon icon={Search} />
        <span className={styles.label}>Search</span>
        <Key>{searchKey}</Key>
      </button>
      <div className={styles.pages}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} current={entry.id === current} />
        ))}
      </div>
      <div className={styles.foot}>
        {footEntries.map((entry) => (
          <Entry key={entry.id} entry={entry} current={entry.id === current} />
        ))}
        <p className={styles.saved}>{saved}</p>
      </div>
    </nav>
  )
}

function Entry({ entry, current }: { entry: NavEntry; current: boolean }) {
  return (
    <a href={entry.href} className={styles.entry} aria-current={current ? 'page' : undefined}>
      <Icon icon={entry.icon} />
      <span className={styles.label}>{entry.label}</span>
      {entry.count !== undefined && <span className={styles.count}>{entry.count}</span>}
    </a>
  )
}
