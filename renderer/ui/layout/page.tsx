import { useState } from 'react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { PortalContext } from '../overlay/portal-context.ts'
import styles from './page.module.css'
import { ScrollContext } from '../table/scroll-context.ts'

export type PageProps = {
  /** The page's name; the only heading of level 1. */
  title: string
  /** Grey words after the title: “Position on 23 November 2026”. */
  subtitle?: ReactNode
  /** Above the title: a `Breadcrumb`. */
  breadcrumb?: ReactNode
  /** At the right of the breadcrumb. */
  aside?: ReactNode
  /** The buttons at the right, the one filled button last. */
  actions?: ReactNode
  /** The 44 px bar: a `SearchInput`, `Chips`, inline `Select`s; `filterAside` stands at its right end. */
  filter?: ReactNode
  filterAside?: ReactNode
  /** Between title and tabs: a `Stepper`, the next action. */
  head?: ReactNode
  /** The 36 px bar: `TabLinks`. */
  tabs?: ReactNode
  /** A `Panel` before or beside the content. */
  leftPanel?: ReactNode
  panel?: ReactNode
  /** The 32 px bar at the foot: a `KeyBar`. */
  keyBar?: ReactNode
  /** `canvas` behind a board or preview. */
  ground?: 'surface' | 'canvas' | undefined
  /** Without gutters and without scrolling: a board that fills the page itself. */
  bleed?: boolean | undefined
  /** The line under the header; on by default when there is a filter, a tab bar or a panel. */
  ruled?: boolean | undefined
  children: ReactNode
}

/** One page: title bar, optional bars, content that scrolls, panels, key bar. */
export function Page(props: PageProps) {
  const { filter, tabs, leftPanel, panel, keyBar, ground = 'surface', bleed = false, children } = props
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [main, setMain] = useState<HTMLElement | null>(null)
  const ruled = props.ruled ?? Boolean(filter ?? tabs ?? leftPanel ?? panel)
  return (
    <PortalContext value={main ?? undefined}>
      <main ref={setMain} className={styles.page}>
        <header className={classNames(styles.header, ruled && styles.ruled)}>
          <PageTitle {...props} />
          {filter && (
            <div className={styles.filter}>
              <div className={styles.filterMain}>{filter}</div>
              {props.filterAside && <div className={styles.filterAside}>{props.filterAside}</div>}
            </div>
          )}
          {props.head && <div className={styles.extra}>{props.head}</div>}
          {tabs && <div className={styles.tabs}>{tabs}</div>}
        </header>
        <div className={styles.columns}>
          {leftPanel}
          <div
            ref={setScroller}
            className={classNames(styles.content, bleed && styles.bleed, ruled && styles.below)}
            data-ground={ground}
          >
            <ScrollContext value={bleed ? null : scroller}>{children}</ScrollContext>
          </div>
          {panel}
        </div>
        {keyBar}
      </main>
    </PortalContext>
  )
}

function PageTitle({ title, subtitle, breadcrumb, aside, actions }: PageProps) {
  return (
    <>
      {(breadcrumb || aside) && (
        <div className={styles.crumbs}>
          {breadcrumb}
          {aside && <div className={styles.aside}>{aside}</div>}
        </div>
      )}
      <div className={classNames(styles.bar, Boolean(breadcrumb) && styles.low)}>
        <h1 className={styles.title}>{title}</h1>
        {subtitle && <div className={styles.subtitle}>{subtitle}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </>
  )
}
