/** The charter of an alliance: its versions, the model chosen, and who manages it on both sides. */
import type { JSX } from 'react'
import type { AllianceId } from '../../../shared/base/ids.ts'
import { charterKindNames, charterStatusNames } from '../../../shared/text/formal-names.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { RowList } from '../../ui/layout/row-list.tsx'

export function CharterTab({ allianceId }: { allianceId: AllianceId }): JSX.Element {
  const formalize = useContractQuery('formalize.getFormalize', { allianceId })
  if (formalize.status === 'loading') return <Skeleton label="Loading the charter" />
  if (formalize.status === 'refused') {
    return <ErrorNote title="The charter cannot be shown.">{refusalText(formalize.refusal)}</ErrorNote>
  }
  return (
    <RowList
      label="Versions"
      rows={formalize.value.charters.map((charter) => ({
        id: charter.id,
        title: `Version ${charter.version}: ${charterStatusNames[charter.status]}`,
        note: charterKindNames[charter.kind],
        href: `#/charters/${charter.id}`,
      }))}
    />
  )
}
