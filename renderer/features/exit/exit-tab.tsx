/** Leaving an alliance: what it means before any notice, the notice while it runs, and what became of it. */
import type { JSX } from 'react'
import type { AllianceId } from '../../../shared/base/ids.ts'
import { signedCharter } from '../../../shared/domain/formalize/signed-charter.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { Button } from '../../ui/action/button.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { BeforeNotice } from './notice/before-notice.tsx'
import { RunningNotice } from './running/running-notice.tsx'

export function ExitTab({ allianceId }: { allianceId: AllianceId }): JSX.Element {
  const exit = useContractQuery('exit.getExit', { allianceId })
  const alliance = useContractQuery('board.getAlliance', { allianceId })
  const workspace = useContractQuery('workspace.getWorkspace', {})
  const formalize = useContractQuery('formalize.getFormalize', { allianceId })
  const refused = [exit, alliance, workspace, formalize].find((query) => query.status === 'refused')
  if (refused !== undefined) {
    return (
      <ErrorNote
        title="The exit cannot be shown."
        action={<Button onClick={refused.retry}>Try again</Button>}
      >
        {refusalText(refused.refusal)}
      </ErrorNote>
    )
  }
  if (
    exit.status !== 'ready' ||
    alliance.status !== 'ready' ||
    workspace.status !== 'ready' ||
    formalize.status !== 'ready'
  ) {
    return <Skeleton label="Loading the exit" rows={6} />
  }
  const { notice } = exit.value
  const { today } = workspace.value
  if (notice === null || notice.status === 'withdrawn') {
    return <BeforeNotice key={allianceId} alliance={alliance.value} exit={exit.value} today={today} />
  }
  return (
    <RunningNotice
      key={notice.id}
      exit={exit.value}
      notice={notice}
      alliance={alliance.value}
      workspace={workspace.value}
      charter={signedCharter(formalize.value.charters, today)}
    />
  )
}
