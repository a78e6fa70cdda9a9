/** The ladder with both sides' names, who may see it, and what the rungs suggest. */
import { Lock } from 'lucide-react'
import type { JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { ValueAction } from '../../../../shared/domain/records/trust.ts'
import { pilotSuggested } from '../../../../shared/domain/trust/ladder.ts'
import { reciprocityLedger } from '../../../../shared/domain/trust/ledger.ts'
import { Section } from '../../../ui/layout/section.tsx'
import { Icon } from '../../../ui/marks/icon.tsx'
import { LadderChart } from './ladder-chart.tsx'
import styles from './ladder.module.css'

export type LadderSectionProps = {
  readonly actions: readonly ValueAction[]
  readonly today: CalendarDate
  readonly ownFirm: string
  readonly partner: string
}

export function LadderSection({ actions, today, ownFirm, partner }: LadderSectionProps): JSX.Element {
  const { given, received, plannedGiven, plannedReceived } = reciprocityLedger(actions, today)
  const planned = plannedGiven + plannedReceived
  const label = `Reciprocity ladder: ${given} given, ${received} received, ${planned} planned. The ledger below lists them.`
  return (
    <Section
      title="Reciprocity ladder"
      note={pilotSuggested(actions) ? 'Rung 2 was reciprocated: a pilot can be proposed' : undefined}
      aside={
        <>
          <Icon icon={Lock} size={14} />
          Private to {ownFirm}
        </>
      }
    >
      <p className={styles.side}>Given by {ownFirm}</p>
      <LadderChart actions={actions} today={today} label={label} />
      <p className={styles.side}>Received from {partner}</p>
    </Section>
  )
}
