/** The parts of the notice, each a field; lists are one line an entry. */
import type { JSX } from 'react'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import type { NoticeEditing, NoticeWords } from './use-notice-editing.ts'

type ListField = 'sharedAssets' | 'lessons'
type TextField = Exclude<keyof NoticeWords, ListField>

const texts: readonly { readonly field: TextField; readonly label: string }[] = [
  { field: 'dealsInFlight', label: 'Deals in flight' },
  { field: 'moneyAndReferralFees', label: 'Money and referral fees' },
  { field: 'customerContinuity', label: 'Continuity for customers' },
  { field: 'jointBrands', label: 'Joint brands' },
  { field: 'returnOfData', label: 'Return of data' },
  { field: 'confidentiality', label: 'Confidentiality' },
  { field: 'jointStatement', label: 'Joint statement' },
  { field: 'doorOpen', label: 'Looking ahead: the door left open' },
]
const lists: readonly { readonly field: ListField; readonly label: string }[] = [
  { field: 'sharedAssets', label: 'Shared assets' },
  { field: 'lessons', label: 'Lessons learned' },
]

export function NoticeParts({
  editing,
  readOnly,
}: {
  editing: NoticeEditing
  readOnly: boolean
}): JSX.Element {
  const { edited, change, flush, refusal } = editing
  const save = (): void => void flush()
  return (
    <>
      {refusal !== null && (
        <ErrorNote
          title="The notice is not saved. What was typed stays here."
          action={<Button onClick={save}>Save again</Button>}
        >
          {refusalText(refusal)}
        </ErrorNote>
      )}
      <FormGrid columns={2}>
        {lists.map(({ field, label }) => (
          <Field key={field} label={label} hint="One line each." error={fieldProblem(refusal, field)}>
            <TextArea
              rows={3}
              readOnly={readOnly}
              value={edited[field].join('\n')}
              onChange={({ target }) =>
                change({ [field]: target.value === '' ? [] : target.value.split('\n') })
              }
              onBlur={save}
            />
          </Field>
        ))}
        {texts.map(({ field, label }) => (
          <Field key={field} label={label} error={fieldProblem(refusal, field)}>
            <TextArea
              rows={2}
              readOnly={readOnly}
              value={edited[field]}
              onChange={({ target }) => change({ [field]: target.value })}
              onBlur={save}
            />
          </Field>
        ))}
      </FormGrid>
    </>
  )
}
