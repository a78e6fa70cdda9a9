/** Starts a pilot from a row of the reference table: type and risk are given, the dates proposed from its typical length. */
import { useState, type JSX } from 'react'
import { minorDigits } from '../../../shared/base/money.ts'
import { addMonths, isCalendarDate } from '../../../shared/base/calendar-date.ts'
import type { BoardCard } from '../../../shared/domain/board/card.ts'
import { pilotTable, type PilotType } from '../../../shared/playbook/pilots.ts'
import { assertPresent } from '../../../shared/base/assert.ts'
import { fieldProblem, refusalText } from '../../client/refusal-text.ts'
import { useContractCommand } from '../../client/use-contract-command.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { Button } from '../../ui/action/button.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { useToast } from '../../ui/feedback/toast.tsx'
import { DateInput } from '../../ui/form/date-input.tsx'
import { Field } from '../../ui/form/field.tsx'
import { FormGrid } from '../../ui/form/form-grid.tsx'
import { NumberInput } from '../../ui/form/number-input.tsx'
import { Dialog } from '../../ui/overlay/dialog.tsx'

type Props = { alliance: BoardCard; type: PilotType; onClose: () => void }

export function StartPilotDialog(props: Props): JSX.Element | null {
  const workspace = useContractQuery('workspace.getWorkspace', {})
  if (workspace.status !== 'ready') return null
  return <PilotForm {...props} today={workspace.value.today} currency={workspace.value.currency} />
}

function PilotForm({
  alliance,
  type,
  onClose,
  today,
  currency,
}: Props & { today: string; currency: string }): JSX.Element {
  const pilot = assertPresent(
    pilotTable.find((row) => row.type === type),
    'the pilot of this row',
  )
  const [startOn, setStartOn] = useState(today)
  const [endOn, setEndOn] = useState(() => endAfter(today, pilot.months))
  const [budget, setBudget] = useState<number | null>(null)
  const { run, isRunning, refusal } = useContractCommand('formalize.planPilot')
  const showToast = useToast()

  const plan = async (): Promise<void> => {
    const budgetMinor = budget === null ? null : Math.round(budget * 10 ** minorDigits(currency))
    const { allianceId } = alliance
    const reply = await run({ allianceId, type, startOn, endOn, budgetMinor, risk: pilot.risk })
    if (!reply.ok) return
    showToast({ text: `${pilot.name} planned with ${alliance.partner}.` })
    window.location.hash = `#/alliances/${allianceId}/pilot`
    onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`${pilot.name} with ${alliance.partner}`}
      description={`Typically ${pilot.duration.toLowerCase()}, investment: ${pilot.investment.toLowerCase()}.`}
      onSubmit={() => void plan()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" busy={isRunning}>
            Plan the pilot
          </Button>
        </>
      }
    >
      <FormGrid columns={2}>
        <Field label="Start" error={fieldProblem(refusal, 'startOn')}>
          <DateInput
            value={startOn}
            onChange={(event) => {
              setStartOn(event.target.value)
              setEndOn(endAfter(event.target.value, pilot.months))
            }}
          />
        </Field>
        <Field label="End" error={fieldProblem(refusal, 'endOn')}>
          <DateInput value={endOn} min={startOn} onChange={(event) => setEndOn(event.target.value)} />
        </Field>
        <Field label="Budget" optional error={fieldProblem(refusal, 'budgetMinor')}>
          <NumberInput
            value={budget}
            onValueChange={setBudget}
            min={0}
            format={{ style: 'currency', currency }}
          />
        </Field>
      </FormGrid>
      {refusal !== null && refusal.code !== 'invalid-input' && (
        <ErrorNote title="The pilot is not planned.">{refusalText(refusal)}</ErrorNote>
      )}
    </Dialog>
  )
}

function endAfter(start: string, months: number): string {
  return isCalendarDate(start) ? addMonths(start, months) : start
}
