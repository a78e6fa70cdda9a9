/** The pilot of an alliance: its dates and budget, what is measured along it, and the decision at its end. */
import type { JSX } from 'react'
import type { AllianceId } from '../../../shared/base/ids.ts'
import { currentPilot } from '../../../shared/domain/formalize/pilot-state.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { Button } from '../../ui/action/button.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { EarlierPilots } from './pilot/earlier-pilots.tsx'
import { MeasuredSection } from './pilot/measured-section.tsx'
import { PilotSection } from './pilot/pilot-section.tsx'

export function PilotTab({ allianceId }: { allianceId: AllianceId }): JSX.Element {
  const formalize = useContractQuery('formalize.getFormalize', { allianceId })
  const workspace = useContractQuery('workspace.getWorkspace', {})
  const refused = [formalize, workspace].find((query) => query.status === 'refused')
  if (refused !== undefined) {
    return (
      <ErrorNote
        title="The pilot cannot be shown."
        action={<Button onClick={refused.retry}>Try again</Button>}
      >
        {refusalText(refused.refusal)}
      </ErrorNote>
    )
  }
  if (formalize.status !== 'ready' || workspace.status !== 'ready') {
    return <Skeleton label="Loading the pilot" rows={6} />
  }
  const { pilots, charters, measurements } = formalize.value
  const { today, currency } = workspace.value
  const pilot = currentPilot(pilots)
  return (
    <>
      <PilotSection allianceId={allianceId} pilot={pilot} today={today} currency={currency} />
      <MeasuredSection
        allianceId={allianceId}
        charters={charters}
        measurements={measurements}
        today={today}
      />
      <EarlierPilots pilots={pilots.filter(({ id }) => id !== pilot?.id)} />
    </>
  )
}
