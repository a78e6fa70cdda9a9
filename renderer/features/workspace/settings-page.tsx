/** The settings of the workspace: its name and house rules, and the profile of the own firm that documents name. */
import type { JSX } from 'react'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { Button } from '../../ui/action/button.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { OwnFirmForm } from './settings/own-firm-form.tsx'
import { WorkspaceForm } from './settings/workspace-form.tsx'
import styles from './settings/settings.module.css'

export function SettingsPage(): JSX.Element {
  const workspace = useContractQuery('workspace.getWorkspace', {})
  return (
    <Page title="Settings" ruled>
      {workspace.status === 'loading' && <Skeleton label="Loading the settings" rows={8} rowHeight={56} />}
      {workspace.status === 'refused' && (
        <ErrorNote
          title="The settings cannot be shown."
          action={<Button onClick={workspace.retry}>Try again</Button>}
        >
          {refusalText(workspace.refusal)}
        </ErrorNote>
      )}
      {workspace.status === 'ready' && (
        <div className={styles.forms}>
          <WorkspaceForm workspace={workspace.value} />
          <OwnFirmForm firm={workspace.value.ownOrganisation} />
        </div>
      )}
    </Page>
  )
}
