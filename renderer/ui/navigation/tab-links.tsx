import styles from './tabs.module.css'

export type TabLinksProps = {
  /** Names the group for screen readers: “Parts of the alliance”. */
  label: string
  tabs: readonly {
    readonly id: string
    readonly label: string
    readonly href: string
    readonly count?: number | undefined
  }[]
  /** The id of the tab that is shown. */
  current: string
}

/** Tabs that are pages of their own: for the `tabs` slot of `Page`. */
export function TabLinks({ label, tabs, current }: TabLinksProps) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <a
          key={tab.id}
          href={tab.href}
          className={styles.tab}
          aria-current={tab.id === current ? 'page' : undefined}
        >
          {tab.label}
          {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
        </a>
      ))}
    </nav>
  )
}
