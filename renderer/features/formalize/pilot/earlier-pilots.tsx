/** The pilots before the one that counts, with what was decided. */
import type { JSX } from 'react'
import type { Pilot } from '../../../../shared/domain/records/formalize.ts'
import { pilotDecisionNames, pilotTypeNames } from '../../../../shared/text/formal-names.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { RowList } from '../../../ui/layout/row-list.tsx'
import { Section } from '../../../ui/layout/section.tsx'

export function EarlierPilots({ pilots }: { pilots: readonly Pilot[] }): JSX.Element | null {
  const formats = useFormats()
  if (pilots.length === 0) return null
  return (
    <Section title="Earlier pilots" ruled>
      <RowList
        label="Earlier pilots"
        rows={pilots.map((pilot) => ({
          id: pilot.id,
          title: pilotTypeNames[pilot.type],
          note: `${formats.date(pilot.startOn)} to ${formats.date(pilot.endOn)}. ${pilot.decisionReason}`.trim(),
          aside: pilot.decision === null ? 'Not decided' : pilotDecisionNames[pilot.decision],
        }))}
      />
    </Section>
  )
}
