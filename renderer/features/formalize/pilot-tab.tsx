/** The pilot of an alliance: its dates, what is measured along it, and the decision at its end. */
import type { JSX } from 'react'
import type { AllianceId } from '../../../shared/base/ids.ts'
import { pilotTypeNames } from '../../../shared/text/formal-names.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { RowList } from '../../ui/layout/row-list.tsx'

export function PilotTab({ allianceId }: { allianceId: AllianceId }): JSX.Element {
  const formalize = useContractQuery('formalize.getFormalize', { allianceId })
  if (formalize.status === 'loading') return <Skeleton label="Loading the pilot" />
  if (formalize.status === 'refused') {
    return <ErrorNote title="The pilot cannot be shown.">{refusalText(formalize.refusal)}</ErrorNote>
  }
  return (
    <RowList
      label="Pilots"
      rows={formalize.value.pilots.map((pilot) => ({ id: pilot.id, title: pilotTypeNames[pilot.type] }))}
    />
  )
}
