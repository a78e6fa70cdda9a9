/** Plans a pilot from the reference table, or changes the dates, budget or risk of one. */
import { useState, type JSX } from 'react'
import { addMonths, isCalendarDate, type CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import { minorDigits } from '../../../../shared/base/money.ts'
import type { Pilot } from '../../../../shared/domain/records/formalize.ts'
import { pilotTable, riskLevels, type PilotType, type RiskLevel } from '../../../../shared/playbook/pilots.ts'
import { pilotTypeNames, riskLevelNames } from '../../../../shared/text/formal-names.ts'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { Button } from '../../../ui/action/button.tsx'
import { RadioGroup } from '../../../ui/choice/radio-group.tsx'
import { Select } from '../../../ui/choice/select.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid, FormRow } from '../../../ui/form/form-grid.tsx'
import { NumberInput } from '../../../ui/form/number-input.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'

type PilotDialogProps = {
  allianceId: AllianceId
  /** Null to plan a new one. */
  pilot: Pilot | null
  today: CalendarDate
  currency: string
  onClose: () => void
}

type Values = { type: PilotType; startOn: string; endOn: string; budget: number | null; risk: RiskLevel }

const types = pilotTable.map(({ type, name, duration, investment, risk }) => ({
  value: type,
  label: name,
  note: `${duration}, investment: ${investment.toLowerCase()}, risk: ${riskLevelNames[risk].toLowerCase()}`,
}))
const risks = riskLevels.map((value) => ({ value, label: riskLevelNames[value] }))

export function PilotDialog(props: PilotDialogProps): JSX.Element {
  const { allianceId, pilot, today, onClose } = props
  const currency = pilot?.currency ?? props.currency
  const unit = 10 ** minorDigits(currency)
  const [values, setValues] = useState<Values>(() => firstValues(pilot, today, unit))
  const plan = useContractCommand('formalize.planPilot')
  const edit = useContractCommand('formalize.editPilot')
  const showToast = useToast()
  const refusal = plan.refusal ?? edit.refusal
  const set = (changed: Partial<Values>): void => setValues({ ...values, ...changed })
  const save = async (): Promise<void> => {
    const { type, startOn, endOn, budget, risk } = values
    const budgetMinor = budget === null ? null : Math.round(budget * unit)
    const shared = { startOn, endOn, budgetMinor, risk }
    const reply =
      pilot === null
        ? await plan.run({ allianceId, type, ...shared })
        : await edit.run({ pilotId: pilot.id, ...shared })
    if (!reply.ok) return
    showToast({ text: `${pilotTypeNames[type]} is ${pilot === null ? 'planned' : 'changed'}.` })
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={pilot === null ? 'Plan a pilot' : `Change the pilot: ${pilotTypeNames[pilot.type]}`}
      onSubmit={() => void save()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" busy={plan.isRunning || edit.isRunning}>
            {pilot === null ? 'Plan the pilot' : 'Save the changes'}
          </Button>
        </>
      }
    >
      <FormGrid columns={2}>
        {pilot === null && (
          <FormRow>
            <Field label="Type" group error={fieldProblem(refusal, 'type')}>
              <RadioGroup
                options={types}
                value={values.type}
                onValueChange={(type) => set({ type, ...proposed(type, values.startOn) })}
              />
            </Field>
          </FormRow>
        )}
        <Field label="Start" error={fieldProblem(refusal, 'startOn')}>
          <DateInput
            value={values.startOn}
            onChange={({ target }) => {
              const { endOn } = pilot === null ? proposed(values.type, target.value) : values
              set({ startOn: target.value, endOn })
            }}
          />
        </Field>
        <Field label="End" hint="Its last day." error={fieldProblem(refusal, 'endOn')}>
          <DateInput
            value={values.endOn}
            min={values.startOn}
            onChange={({ target }) => set({ endOn: target.value })}
          />
        </Field>
        <Field label="Budget" optional error={fieldProblem(refusal, 'budgetMinor')}>
          <NumberInput
            value={values.budget}
            onValueChange={(budget) => set({ budget })}
            min={0}
            format={{ style: 'currency', currency }}
          />
        </Field>
        <Field label="Risk" error={fieldProblem(refusal, 'risk')}>
          <Select options={risks} value={values.risk} onValueChange={(risk) => set({ risk })} />
        </Field>
      </FormGrid>
      {refusal !== null && refusal.code !== 'invalid-input' && (
        <ErrorNote title="The pilot is not saved.">{refusalText(refusal)}</ErrorNote>
      )}
    </Dialog>
  )
}

function firstValues(pilot: Pilot | null, today: CalendarDate, unit: number): Values {
  if (pilot === null) {
    const type = 'co-marketing-campaign'
    return { type, startOn: today, budget: null, ...proposed(type, today) }
  }
  const { type, startOn, endOn, budgetMinor, risk } = pilot
  return { type, startOn, endOn, risk, budget: budgetMinor === null ? null : budgetMinor / unit }
}

/** End and risk as the reference table has them. */
function proposed(type: PilotType, startOn: string): Pick<Values, 'endOn' | 'risk'> {
  const row = pilotTable.find((entry) => entry.type === type)
  const endOn = isCalendarDate(startOn) ? addMonths(startOn, row?.months ?? 0) : startOn
  return { endOn, risk: row?.risk ?? 'low' }
}
