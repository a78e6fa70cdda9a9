/** The workspaces that were opened before, and others in the folder; the buttons to begin or to find another. */
import { Plus } from 'lucide-react'
import { useState, type JSX } from 'react'
import type { Refusal } from '../../../../shared/contract/envelope.ts'
import type { HostState } from '../../../../shared/contract/host.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useHost } from '../../../client/use-host.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { DemoButton } from './demo-button.tsx'
import { NewWorkspaceForm } from './new-workspace-form.tsx'
import { OpenAnotherButton } from './open-another-button.tsx'
import { WorkspaceRow } from './workspace-row.tsx'
import styles from './start-page.module.css'

export function RecentWorkspaces({ state }: { state: HostState }): JSX.Element {
  const host = useHost()
  const [isNew, setNew] = useState(false)
  const [opening, setOpening] = useState<string | null>(null)
  const [refused, setRefused] = useState<{ handle: string; refusal: Refusal } | null>(null)

  const open = async (handle: string): Promise<void> => {
    setOpening(handle)
    setRefused(null)
    window.location.hash = '#/'
    const reply = await host.openWorkspace(handle)
    setOpening(null)
    if (!reply.ok) setRefused({ handle, refusal: reply.refusal })
  }

  if (isNew) {
    return (
      <section aria-labelledby="new-workspace">
        <h2 id="new-workspace" className={styles.heading}>
          New workspace
        </h2>
        <p className={styles.lead}>One workspace is one client and its portfolio of alliances.</p>
        <NewWorkspaceForm onCancel={() => setNew(false)} />
      </section>
    )
  }
  return (
    <section aria-labelledby="workspaces">
      <div className={styles.head}>
        <h2 id="workspaces" className={styles.heading}>
          Workspaces
        </h2>
        <div className={styles.headButtons}>
          <DemoButton />
          <OpenAnotherButton />
          <Button variant="filled" icon={Plus} onClick={() => setNew(true)}>
            New workspace
          </Button>
        </div>
      </div>
      <ul className={styles.list}>
        {state.recent.map((listing) => (
          <li key={listing.handle} className={styles.entry}>
            <WorkspaceRow
              listing={listing}
              isOpening={opening === listing.handle}
              onOpen={() => void open(listing.handle)}
            />
            {refused?.handle === listing.handle && (
              <div className={styles.rowRefusal}>
                <ErrorNote title={`${listing.name} was not opened.`}>
                  {refusalText(refused.refusal)}
                </ErrorNote>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
