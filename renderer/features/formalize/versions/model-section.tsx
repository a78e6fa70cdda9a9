/** The partnership model that was chosen, and the way to the comparison. */
import type { JSX } from 'react'
import type { Alliance } from '../../../../shared/domain/records/alliance.ts'
import { modelTable } from '../../../../shared/playbook/models.ts'
import { Link } from '../../../ui/action/link.tsx'
import { Section } from '../../../ui/layout/section.tsx'

export function ModelSection({ alliance }: { alliance: Alliance }): JSX.Element {
  const chosen = modelTable.find(({ model }) => model === alliance.model)
  return (
    <Section
      title="Model"
      aside={<Link href="#/compare/models">{chosen === undefined ? 'Compare and choose' : 'Compare'}</Link>}
    >
      {chosen === undefined ? (
        <p className="tone-quiet">
          None chosen yet. When in doubt, a referral or co-marketing pilot comes first.
        </p>
      ) : (
        <p>
          <b>{chosen.name}.</b> {chosen.about} Right when:{' '}
          {chosen.when.charAt(0).toLowerCase() + chosen.when.slice(1)}
        </p>
      )}
    </Section>
  )
}
