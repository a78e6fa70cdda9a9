/** Leaving an alliance: what it means before any notice, and the notice while it runs. */
import type { JSX } from 'react'
import type { AllianceId } from '../../../shared/base/ids.ts'
import { exitStatusNames } from '../../../shared/text/formal-names.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { Section } from '../../ui/layout/section.tsx'

export function ExitTab({ allianceId }: { allianceId: AllianceId }): JSX.Element {
  const exit = useContractQuery('exit.getExit', { allianceId })
  if (exit.status === 'loading') return <Skeleton label="Loading the exit" />
  if (exit.status === 'refused') {
    return <ErrorNote title="The exit cannot be shown.">{refusalText(exit.refusal)}</ErrorNote>
  }
  const { notice, proposal } = exit.value
  return (
    <Section title="Exit">
      <p>
        {notice === null ? `${proposal.periodCount} ${proposal.periodUnit}` : exitStatusNames[notice.status]}
      </p>
    </Section>
  )
}
