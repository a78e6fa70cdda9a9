/** A date of a charter; empty while it is not agreed. */
import { use, type JSX } from 'react'
import { isCalendarDate } from '../../../../shared/base/calendar-date.ts'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { ReadOnlyContext, useCharterValue } from '../draft/charter-context.ts'
import type { DatePath } from '../draft/charter-paths.ts'
import { CharterField } from './charter-field.tsx'

export function CharterDate({ path, label }: { path: DatePath; label: string }): JSX.Element {
  const [value, change] = useCharterValue(path)
  const readOnly = use(ReadOnlyContext)
  return (
    <CharterField path={path} label={label}>
      <DateInput
        value={value ?? ''}
        readOnly={readOnly}
        onChange={({ target }) => change(isCalendarDate(target.value) ? target.value : null)}
      />
    </CharterField>
  )
}
