/** Economics: the terms, and a split proposed from what each side contributes. */
import { use, type JSX } from 'react'
import { contributionShares } from '../../../../shared/domain/formalize/contribution-shares.ts'
import { LinkButton } from '../../../ui/action/link.tsx'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { ReadOnlyContext, useCharterRows, useCharterValue } from '../draft/charter-context.ts'
import { CharterLines } from '../fields/charter-lines.tsx'
import { CharterNumber } from '../fields/charter-number.tsx'
import { CharterCurrency } from '../fields/charter-currency.tsx'
import { Part } from './part.tsx'
import styles from './parts.module.css'

export function EconomicsPart(): JSX.Element {
  const [share, changeShare] = useCharterValue('economics.ourSharePercent')
  const [us] = useCharterValue('us.shortName')
  const [them] = useCharterValue('them.shortName')
  const [contributions] = useCharterRows('contributions')
  const readOnly = use(ReadOnlyContext)
  const shares = contributionShares(contributions)
  return (
    <Part part="economics">
      <CharterLines path="economics.terms" label="Terms" />
      <FormGrid columns={2}>
        <CharterNumber
          path="economics.ourSharePercent"
          label={`Share of ${us.trim() || 'this side'}`}
          unit="%"
          max={100}
        />
        <CharterCurrency />
      </FormGrid>
      <p className={styles.shares}>
        {share === null
          ? 'No split is agreed.'
          : `Split ${share} to ${Number((100 - share).toFixed(4))}, the rest to ${them.trim() || 'the partner'}.`}{' '}
        {shares === null
          ? 'A split is proposed once contributions have a value.'
          : `Shares of contribution ${shares.ours} to ${shares.theirs}.`}{' '}
        {shares !== null && share !== shares.ours && !readOnly && (
          <LinkButton type="button" onClick={() => changeShare(shares.ours)}>
            Propose {shares.ours} to {shares.theirs}
          </LinkButton>
        )}
      </p>
    </Part>
  )
}
