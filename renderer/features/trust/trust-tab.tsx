/** Step 2 of an alliance: value given first and what came back, vetting, red flags. Private to the own firm. */
import type { JSX } from 'react'
import type { AllianceId } from '../../../shared/base/ids.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { Button } from '../../ui/action/button.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { LadderSection } from './ladder/ladder-section.tsx'
import { LedgerSection } from './ledger/ledger-section.tsx'
import { RedFlagSection } from './red-flags/red-flag-section.tsx'
import styles from './trust.module.css'
import { VettingSection } from './vetting/vetting-section.tsx'

export function TrustTab({ allianceId }: { allianceId: AllianceId }): JSX.Element {
  const trust = useContractQuery('trust.getTrust', { allianceId })
  const alliance = useContractQuery('board.getAlliance', { allianceId })
  const workspace = useContractQuery('workspace.getWorkspace', {})
  const refused = [trust, alliance, workspace].find((state) => state.status === 'refused')
  if (refused !== undefined) {
    return (
      <ErrorNote
        title="Ledger and vetting cannot be shown."
        action={<Button onClick={refused.retry}>Try again</Button>}
      >
        {refusalText(refused.refusal)}
      </ErrorNote>
    )
  }
  if (trust.status !== 'ready' || alliance.status !== 'ready' || workspace.status !== 'ready') {
    return <Skeleton label="Loading ledger and vetting" rows={8} />
  }
  const { valueActions, vetting, redFlags } = trust.value
  const { today, ownOrganisation } = workspace.value
  const partner = alliance.value.organisation.name
  const shared = { allianceId, today, partner }
  return (
    <div key={allianceId} className={styles.parts}>
      <LadderSection {...shared} actions={valueActions} ownFirm={ownOrganisation.name} />
      <LedgerSection {...shared} actions={valueActions} />
      <VettingSection {...shared} vetting={vetting} />
      <RedFlagSection {...shared} redFlags={redFlags} />
    </div>
  )
}
