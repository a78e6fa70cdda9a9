/** Notes what one check says: verdict, note, source, date. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { VettingItem } from '../../../../shared/domain/records/trust.ts'
import {
  vettingVerdicts,
  type VettingItemName,
  type VettingVerdict,
} from '../../../../shared/playbook/vetting.ts'
import { vettingItemTitles, vettingVerdictNames } from '../../../../shared/text/names.ts'
import { fieldProblem } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { RadioGroup } from '../../../ui/choice/radio-group.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid, FormRow } from '../../../ui/form/form-grid.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { TrustDialog } from '../trust-dialog.tsx'

export type VettingDialogProps = {
  readonly allianceId: AllianceId
  readonly name: VettingItemName
  readonly check: VettingItem | null
  readonly today: CalendarDate
  readonly onClose: () => void
}

const consequences: Readonly<Record<VettingVerdict, string | undefined>> = {
  'not-checked': undefined,
  good: undefined,
  concern: 'Stands as a flag on the card.',
  failed: 'Holds the gate of Build trust.',
}
const options = vettingVerdicts.map((value) => ({
  value,
  label: vettingVerdictNames[value],
  note: consequences[value],
}))

export function VettingDialog({ allianceId, name, check, today, onClose }: VettingDialogProps): JSX.Element {
  const [draft, setDraft] = useState({
    verdict: check?.verdict ?? ('not-checked' satisfies VettingVerdict),
    note: check?.note ?? '',
    source: check?.source ?? '',
    checkedOn: (check?.checkedOn ?? today) as string,
  })
  const { run, isRunning, refusal } = useContractCommand('trust.recordVetting')
  const showToast = useToast()
  const isChecked = draft.verdict !== 'not-checked'
  const save = async (): Promise<void> => {
    const checkedOn = isChecked ? draft.checkedOn : null
    const reply = await run({ allianceId, item: name, ...draft, checkedOn })
    if (!reply.ok) return
    showToast({ text: `${vettingItemTitles[name]}: ${vettingVerdictNames[draft.verdict].toLowerCase()}.` })
    onClose()
  }
  return (
    <TrustDialog
      title={vettingItemTitles[name]}
      submitLabel="Save the check"
      refusedTitle="The check is not saved."
      isRunning={isRunning}
      refusal={refusal}
      fields={['checkedOn', 'note', 'source']}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <FormGrid columns={2}>
        <FormRow>
          <Field group label="Verdict">
            <RadioGroup
              options={options}
              value={draft.verdict}
              onValueChange={(verdict) => setDraft({ ...draft, verdict })}
            />
          </Field>
        </FormRow>
        <FormRow>
          <Field label="Note" optional error={fieldProblem(refusal, 'note')}>
            <TextArea
              value={draft.note}
              onChange={(event) => setDraft({ ...draft, note: event.target.value })}
            />
          </Field>
        </FormRow>
        <Field label="Source" optional error={fieldProblem(refusal, 'source')}>
          <TextInput
            value={draft.source}
            onChange={(event) => setDraft({ ...draft, source: event.target.value })}
          />
        </Field>
        {isChecked && (
          <Field label="Checked on" error={fieldProblem(refusal, 'checkedOn')}>
            <DateInput
              value={draft.checkedOn}
              max={today}
              onChange={(event) => setDraft({ ...draft, checkedOn: event.target.value })}
            />
          </Field>
        )}
      </FormGrid>
    </TrustDialog>
  )
}
