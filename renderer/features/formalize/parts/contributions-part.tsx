/** Contributions: what each party brings, the people and the value, and the shares that follow. */
import type { JSX } from 'react'
import { contributionShares } from '../../../../shared/domain/formalize/contribution-shares.ts'
import { useCharterRows } from '../draft/charter-context.ts'
import { CharterPartyChoice } from '../fields/charter-choice.tsx'
import { CharterAmount } from '../fields/charter-number.tsx'
import { CharterRows, Span } from '../fields/charter-rows.tsx'
import { CharterText } from '../fields/charter-text.tsx'
import { Part } from './part.tsx'
import styles from './parts.module.css'

export function ContributionsPart(): JSX.Element {
  const [rows] = useCharterRows('contributions')
  const shares = contributionShares(rows)
  return (
    <Part part="contributions">
      <CharterRows
        path="contributions"
        noun="contribution"
        emptyRow={() => ({ id: crypto.randomUUID(), party: null, brings: '', people: '', valueMinor: null })}
      >
        {(index) => (
          <>
            <Span of={4}>
              <CharterPartyChoice path={`contributions.${index}.party`} label="Party" />
            </Span>
            <Span of={5}>
              <CharterText path={`contributions.${index}.people`} label="People" />
            </Span>
            <Span of={3}>
              <CharterAmount path={`contributions.${index}.valueMinor`} label="Value" />
            </Span>
            <Span of={12}>
              <CharterText path={`contributions.${index}.brings`} label="Brings" rows={2} />
            </Span>
          </>
        )}
      </CharterRows>
      {shares !== null && (
        <p className={styles.shares}>
          Shares of contribution {shares.ours} to {shares.theirs}. Proposed split {shares.ours} to{' '}
          {shares.theirs}.
        </p>
      )}
    </Part>
  )
}
