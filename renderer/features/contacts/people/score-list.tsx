/** All scores of a contact, the latest first: they are never overwritten, so the trend can be read. */
import type { JSX } from 'react'
import type { ContactRow } from '../../../../shared/contract/contacts-contract.ts'
import { pointsNeeded, reachesThreshold, weightedScore } from '../../../../shared/domain/identify/score.ts'
import type { ScoreWithPoints } from '../../../../shared/domain/records/identify.ts'
import type { Settings } from '../../../../shared/playbook/settings.ts'
import { dimensionNames } from '../../../../shared/text/names.ts'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Link } from '../../../ui/action/link.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { RowList, type ListRow } from '../../../ui/layout/row-list.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import styles from '../contacts.module.css'

type Props = { contact: ContactRow; scores: readonly ScoreWithPoints[] }

export function ScoreList({ contact, scores }: Props): JSX.Element {
  const formats = useFormats()
  const workspace = useContractQuery('workspace.getWorkspace', {})
  const settings = workspace.status === 'ready' ? workspace.value.settings : null
  return (
    <Section title="Scores" note={scores.length || undefined} ruled={scores.length > 0}>
      {scores.length === 0 ? (
        <EmptyState
          title="Not scored yet"
          action={contact.archivedOn === null && <Link href={`#/contacts/${contact.id}/score`}>Score</Link>}
        >
          Three dimensions, from 1 to 5 each with a line of evidence. The first score opens the organisation’s
          alliance.
        </EmptyState>
      ) : (
        <RowList
          label="Scores"
          rows={scores.map((score) => ({
            ...scoreRow(score, settings),
            aside: formats.date(score.scoredOn),
          }))}
        />
      )}
    </Section>
  )
}

function scoreRow(score: ScoreWithPoints, settings: Settings | null): ListRow {
  const parts = score.points.map(({ points }) => points).join(' + ')
  const sum = score.points.reduce((total, { points }) => total + points, 0)
  const evidence = score.points.filter((point) => point.evidence !== '')
  return {
    id: score.id,
    title: (
      <>
        {parts} = <strong>{sum}</strong>
        {settings !== null && <Verdict score={score} settings={settings} />}
      </>
    ),
    note:
      evidence.length === 0 ? undefined : (
        <div className={styles.evidence}>
          {evidence.map((point) => (
            <p key={point.id}>
              {dimensionNames[point.dimension]}, {point.points}: {point.evidence}
            </p>
          ))}
        </div>
      ),
  }
}

function Verdict({ score, settings }: { score: ScoreWithPoints; settings: Settings }): JSX.Element {
  const goesOn = reachesThreshold(score.points, settings)
  const { points, maximum } = weightedScore(score.points, settings)
  const isWeighted = maximum !== 15
  return (
    <span className={goesOn ? 'tone-good' : 'tone-warn'}>
      {goesOn ? ', goes on' : `, held: ${pointsNeeded(settings)} are needed`}
      {isWeighted && ` (weighted ${points} of ${maximum})`}
    </span>
  )
}
