/** Step 1 of an alliance: the score of its lead contact, the fit check, and what each side expects. */
import type { JSX } from 'react'
import type { AllianceId } from '../../../shared/base/ids.ts'
import type { AllianceView } from '../../../shared/contract/board-contract.ts'
import { isStage } from '../../../shared/playbook/stages.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { Button } from '../../ui/action/button.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { ExpectationsSection } from './expectations-section.tsx'
import { FitSection } from './fit-section.tsx'
import { ScoreSection } from './score-section.tsx'
import styles from './identify.module.css'

export function IdentifyTab({ allianceId }: { allianceId: AllianceId }): JSX.Element {
  const identify = useContractQuery('identify.getIdentify', { allianceId })
  const alliance = useContractQuery('board.getAlliance', { allianceId })
  const workspace = useContractQuery('workspace.getWorkspace', {})
  const refused = [identify, alliance, workspace].find((state) => state.status === 'refused')
  if (refused !== undefined) {
    return (
      <ErrorNote
        title="Score and fit check cannot be shown."
        action={<Button onClick={refused.retry}>Try again</Button>}
      >
        {refusalText(refused.refusal)}
      </ErrorNote>
    )
  }
  if (identify.status !== 'ready' || alliance.status !== 'ready' || workspace.status !== 'ready') {
    return <Skeleton label="Loading score and fit check" rows={8} />
  }
  const { today, settings, ownOrganisation } = workspace.value
  const { card, organisation } = alliance.value
  return (
    <div className={styles.parts}>
      <ScoreSection
        key={allianceId}
        view={identify.value}
        organisationHref={`#/organisations/${organisation.id}`}
        today={today}
        settings={settings}
        counts={card.score !== null || card.place === 'closed'}
      />
      <FitSection
        key={`fit ${allianceId}`}
        allianceId={allianceId}
        fitCheck={identify.value.fitCheck}
        today={today}
      />
      <ExpectationsSection
        key={`expectations ${allianceId}`}
        alliance={alliance.value.alliance}
        partner={organisation.name}
        ownFirm={ownOrganisation.name}
        reconciled={isReconciled(alliance.value)}
      />
    </div>
  )
}

/** The rule raises the flag in every stage until both have signed; where it is silent on different answers, they did. */
function isReconciled({ alliance, card }: AllianceView): boolean {
  const differ = alliance.ourExpectation !== alliance.theirExpectation
  return differ && isStage(card.place) && !card.flags.some(({ code }) => code === 'expectations-differ')
}
