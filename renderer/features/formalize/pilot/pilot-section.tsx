/** The pilot that counts: day x of y, its facts, and what can be done with it. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import { pilotDay, pilotState } from '../../../../shared/domain/formalize/pilot-state.ts'
import type { Pilot } from '../../../../shared/domain/records/formalize.ts'
import { pilotDecisionNames, pilotTypeNames, riskLevelNames } from '../../../../shared/text/formal-names.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { Meter } from '../../../ui/feedback/meter.tsx'
import { KeyFacts } from '../../../ui/layout/key-facts.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { PilotDialog } from './pilot-dialog.tsx'
import styles from './pilot.module.css'

type PilotSectionProps = {
  allianceId: AllianceId
  pilot: Pilot | null
  today: CalendarDate
  currency: string
}

const stateWords = { 'not-started': 'Not started', running: 'Running', ended: 'Ended' } as const

export function PilotSection(props: PilotSectionProps): JSX.Element {
  const { pilot, today } = props
  const [opened, setOpened] = useState<'plan' | 'change' | 'decide' | null>(null)
  const close = (): void => setOpened(null)
  const dialogs = (
    <>
      {opened === 'plan' && <PilotDialog {...props} pilot={null} onClose={close} />}
      {opened === 'change' && <PilotDialog {...props} onClose={close} />}
      {opened === 'decide' && pilot !== null && <DecideDialog pilot={pilot} today={today} onClose={close} />}
    </>
  )
  if (pilot === null) {
    return (
      <Section title="Pilot">
        <EmptyState
          title="No pilot yet"
          action={<Button onClick={() => setOpened('plan')}>Plan a pilot</Button>}
        >
          A pilot is a small, dated trial: a campaign, a webinar, an exchange of referrals, a bundle. Its
          metrics are those of the charter.
        </EmptyState>
        {dialogs}
      </Section>
    )
  }
  const isDecided = pilot.decision !== null
  return (
    <Section
      title={pilotTypeNames[pilot.type]}
      note={stateWords[pilotState(pilot, today)]}
      aside={
        <>
          {isDecided ? (
            <Button size="small" onClick={() => setOpened('plan')}>
              Plan another pilot
            </Button>
          ) : (
            <>
              <Button size="small" variant="quiet" onClick={() => setOpened('change')}>
                Change
              </Button>
              <Button size="small" onClick={() => setOpened('decide')}>
                Decide
              </Button>
            </>
          )}
        </>
      }
    >
      <PilotFacts pilot={pilot} today={today} />
      {dialogs}
    </Section>
  )
}

function PilotFacts({ pilot, today }: { pilot: Pilot; today: CalendarDate }): JSX.Element {
  const formats = useFormats()
  const { day, of } = pilotDay(pilot, today)
  const dayText = `Day ${day} of ${of}`
  return (
    <div className={styles.facts}>
      <div className={styles.days}>
        <span className="type-name">{dayText}</span>
        <Meter label="Pilot days" value={day} max={of} valueText={dayText.toLowerCase()} />
      </div>
      <KeyFacts
        facts={[
          { label: 'Start', value: formats.date(pilot.startOn) },
          { label: 'End', value: formats.date(pilot.endOn) },
          {
            label: 'Budget',
            value: pilot.budgetMinor === null ? '–' : formats.money(pilot.budgetMinor, pilot.currency),
          },
          { label: 'Risk', value: riskLevelNames[pilot.risk] },
          {
            label: 'Decision',
            value: pilot.decision === null ? 'Not yet' : pilotDecisionNames[pilot.decision],
          },
        ]}
      />
      {pilot.decision !== null && pilot.decidedOn !== null && (
        <p>
          Decided on {formats.date(pilot.decidedOn)}: {pilot.decisionReason}
        </p>
      )}
    </div>
  )
}
