/** The dates of a notice and its period, and the effective date that follows with the sentence how it was reckoned. */
import type { JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { Refusal } from '../../../../shared/contract/envelope.ts'
import { periodUnits } from '../../../../shared/domain/records/exit.ts'
import { periodUnitNames } from '../../../../shared/text/formal-names.ts'
import { fieldProblem } from '../../../client/refusal-text.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Select } from '../../../ui/choice/select.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { NumberInput } from '../../../ui/form/number-input.tsx'
import styles from './notice.module.css'
import { reckon, type NoticeDates } from './reckoning.ts'

const units = periodUnits.map((value) => ({ value, label: periodUnitNames[value] }))

type DateFieldsProps = {
  dates: NoticeDates
  onChange: (dates: NoticeDates) => void
  today: CalendarDate
  refusal: Refusal | null
}

export function DateFields({ dates, onChange, today, refusal }: DateFieldsProps): JSX.Element {
  const formats = useFormats()
  const reckoning = reckon(dates, formats)
  return (
    <div className={styles.stack}>
      <div className={styles.dates}>
        <Field label="Date of notice" error={fieldProblem(refusal, 'noticeOn')}>
          <DateInput
            value={dates.noticeOn}
            onChange={({ target }) => onChange({ ...dates, noticeOn: target.value })}
          />
        </Field>
        <Field label="Received on" optional error={fieldProblem(refusal, 'receivedOn')}>
          <DateInput
            value={dates.receivedOn}
            min={dates.noticeOn}
            max={today}
            onChange={({ target }) => onChange({ ...dates, receivedOn: target.value })}
          />
        </Field>
        <Field label="Notice period" error={fieldProblem(refusal, 'periodCount')}>
          <NumberInput
            value={dates.periodCount}
            onValueChange={(periodCount) => onChange({ ...dates, periodCount })}
            min={0}
          />
        </Field>
        <Field label="Unit" error={fieldProblem(refusal, 'periodUnit')}>
          <Select
            options={units}
            value={dates.periodUnit}
            onValueChange={(periodUnit) => onChange({ ...dates, periodUnit })}
          />
        </Field>
      </div>
      <p role="status">
        {reckoning === null ? (
          <span className="tone-quiet">The effective date follows once date and period are entered.</span>
        ) : (
          <>
            <b>Takes effect on {formats.fullDate(reckoning.effectiveOn)}</b>
            <span className="tone-quiet">: {reckoning.sentence}</span>
          </>
        )}
      </p>
    </div>
  )
}
