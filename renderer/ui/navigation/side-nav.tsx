import { ChevronsUpDown, Search } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useState } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import { Avatar } from '../marks/avatar.tsx'
import { Icon } from '../marks/icon.tsx'
import { Key } from '../marks/key.tsx'
import { Menu } from '../overlay/menu.tsx'
import type { MenuRow } from '../overlay/menu-row.ts'
import { PortalContext } from '../overlay/portal-context.ts'
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
  /** Other workspaces, and closing this one. */
  workspaceRows: readonly MenuRow[]
  /** Leave it out where nothing can be searched yet: the entry is then not drawn. */
  onSearch?: (() => void) | undefined
  /** `Ctrl K`, or its name on a Mac. */
  searchKey?: string | undefined
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
  const { workspaceName, workspaceRows, onSearch, searchKey, entries, footEntries, current, saved } = props
  const [landmark, setLandmark] = useState<HTMLElement | null>(null)
  return (
    <nav ref={setLandmark} aria-label="Entente" className={styles.nav}>
      <PortalContext value={landmark ?? undefined}>
        <Menu trigger={<WorkspaceButton name={workspaceName} />} rows={workspaceRows} />
      </PortalContext>
      {onSearch !== undefined && (
        <button type="button" className={styles.entry} onClick={onSearch}>
          <Icon icon={Search} />
          <span className={styles.label}>Search</span>
          {searchKey !== undefined && <Key>{searchKey}</Key>}
        </button>
      )}
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

/** Takes what the menu gives its trigger. */
function WorkspaceButton({ name, ...native }: ComponentProps<'button'> & { name: string }) {
  return (
    <button type="button" {...native} className={styles.workspace} title={name}>
      <Avatar name={name} kind="workspace" decorative />
      <span className={styles.name}>{name}</span>
      <span className="visually-hidden">, switch workspace</span>
      <Icon icon={ChevronsUpDown} size={14} />
    </button>
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
