/** The fields of a value-first action: side, date, rung, kind, note, and the response once it is done. */
import type { JSX } from 'react'
import { isCalendarDate, type CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { Refusal } from '../../../../shared/contract/envelope.ts'
import {
  directions,
  responses,
  rungs,
  valueActionKinds,
  type Rung,
} from '../../../../shared/playbook/value-actions.ts'
import {
  directionNames,
  responseNames,
  rungNames,
  valueActionKindName,
} from '../../../../shared/text/names.ts'
import { fieldProblem } from '../../../client/refusal-text.ts'
import { RadioGroup } from '../../../ui/choice/radio-group.tsx'
import { Select } from '../../../ui/choice/select.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid, FormRow } from '../../../ui/form/form-grid.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { isPlan, kindOf, ownWords, withRung, type ActionDraft } from './action-draft.ts'

export type ActionFieldsProps = {
  readonly draft: ActionDraft
  readonly today: CalendarDate
  /** Saving was tried: what is missing says so. */
  readonly asked: boolean
  readonly refusal: Refusal | null
  readonly onChange: (draft: ActionDraft) => void
}

const rungOptions = rungs.map((rung) => ({ value: String(rung), label: `${rung} ${rungNames[rung]}` }))

export function ActionFields({ draft, today, asked, refusal, onChange }: ActionFieldsProps): JSX.Element {
  const planned = isPlan(draft, today)
  const missingKind = asked && kindOf(draft) === ''
  const kindProblem = missingKind ? 'Say what was done.' : fieldProblem(refusal, 'kind')
  const missingDate = asked && !isCalendarDate(draft.actedOn)
  return (
    <FormGrid columns={2}>
      <Field group label="Side">
        <RadioGroup
          direction="row"
          options={directions.map((value) => ({ value, label: directionNames[value] }))}
          value={draft.direction}
          onValueChange={(direction) => onChange({ ...draft, direction })}
        />
      </Field>
      <Field
        label="Date"
        hint={planned ? 'After today: this is a plan.' : undefined}
        error={missingDate ? 'A date is needed here.' : fieldProblem(refusal, 'actedOn')}
      >
        <DateInput
          value={draft.actedOn}
          onChange={(event) => onChange({ ...draft, actedOn: event.target.value })}
        />
      </Field>
      <FormRow>
        <Field group label="Rung">
          <RadioGroup
            direction="row"
            options={rungOptions}
            value={String(draft.rung)}
            onValueChange={(value) => onChange(withRung(draft, toRung(value)))}
          />
        </Field>
      </FormRow>
      <Field label="Kind" error={draft.kind === ownWords ? undefined : kindProblem}>
        <Select
          placeholder="Choose"
          options={kindOptions(draft.rung)}
          value={draft.kind}
          onValueChange={(kind) => onChange({ ...draft, kind })}
        />
      </Field>
      {draft.kind === ownWords && (
        <Field label="In own words" error={kindProblem}>
          <TextInput
            value={draft.words}
            onChange={(event) => onChange({ ...draft, words: event.target.value })}
          />
        </Field>
      )}
      <FormRow>
        <Field label="Note" optional error={fieldProblem(refusal, 'note')}>
          <TextArea
            value={draft.note}
            onChange={(event) => onChange({ ...draft, note: event.target.value })}
          />
        </Field>
      </FormRow>
      {!planned && <ResponseFields draft={draft} today={today} refusal={refusal} onChange={onChange} />}
    </FormGrid>
  )
}

function toRung(value: string): Rung {
  return rungs.find((rung) => String(rung) === value) ?? 1
}

function kindOptions(rung: Rung) {
  return [
    ...valueActionKinds
      .filter((entry) => entry.rung === rung)
      .map(({ kind }) => ({ value: kind as string, label: valueActionKindName(kind) })),
    { value: ownWords, label: 'Other, in own words' },
  ]
}

/** The response and its date, shared with the dialog that only notes the response. */
export function ResponseFields({
  draft,
  today,
  refusal,
  onChange,
}: Omit<ActionFieldsProps, 'asked'>): JSX.Element {
  return (
    <>
      <Field group label="Response" error={fieldProblem(refusal, 'response')}>
        <RadioGroup
          options={responses.map((value) => ({ value, label: responseNames[value] }))}
          value={draft.response}
          onValueChange={(response) =>
            onChange({ ...draft, response, respondedOn: draft.respondedOn || today })
          }
        />
      </Field>
      {draft.response !== 'none-yet' && (
        <Field label="Responded on" error={fieldProblem(refusal, 'respondedOn')}>
          <DateInput
            value={draft.respondedOn}
            max={today}
            onChange={(event) => onChange({ ...draft, respondedOn: event.target.value })}
          />
        </Field>
      )}
    </>
  )
}
