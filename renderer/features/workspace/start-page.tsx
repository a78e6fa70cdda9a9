/** The first page: open a workspace, begin a new one, or look around in the demo. */
import type { JSX } from 'react'
import { useHostState } from '../../client/use-host-state.ts'
import { PlaybookSteps } from './start/playbook-steps.tsx'
import { NewWorkspaceForm } from './start/new-workspace-form.tsx'
import { RecentWorkspaces } from './start/recent-workspaces.tsx'
import styles from './start/start-page.module.css'

export function StartPage(): JSX.Element | null {
  const state = useHostState()
  if (state.status !== 'ready') return null
  const { recent, folder, version } = state.value
  return (
    <div className={styles.start}>
      <header className={styles.side}>
        <div className={styles.brand}>
          <Mark />
          <h1 className={styles.name}>Entente</h1>
        </div>
        <p className={styles.claim}>From contacts to alliances, in five steps.</p>
        <PlaybookSteps />
        <p className={styles.promise}>
          A workspace is one file on this machine. Entente works without a network, and nothing leaves the
          machine unless it is exported.
        </p>
      </header>
      <main className={styles.main}>
        <div className={styles.column}>
          {recent.length === 0 ? <FirstWorkspace /> : <RecentWorkspaces state={state.value} />}
        </div>
        <footer className={styles.foot}>
          <span>
            New workspaces are kept in <span className={styles.folder}>{folder}</span>
          </span>
          <span>Version {version}</span>
        </footer>
      </main>
    </div>
  )
}

/** Nothing was opened on this machine yet: the form stands on the page itself. */
function FirstWorkspace(): JSX.Element {
  return (
    <section aria-labelledby="first-workspace">
      <h2 id="first-workspace" className={styles.heading}>
        Begin a workspace
      </h2>
      <p className={styles.lead}>One workspace is one client and its portfolio of alliances.</p>
      <NewWorkspaceForm />
    </section>
  )
}

/** The mark of the product, as its icon shows it. */
function Mark(): JSX.Element {
  return (
    <svg viewBox="0 0 32 32" width="36" height="36" aria-hidden className={styles.mark}>
      <rect width="32" height="32" rx="7" />
      <path d="M10 9h12v3H13.5v2.6H21v2.8h-7.5V20H22v3H10z" />
    </svg>
  )
}
