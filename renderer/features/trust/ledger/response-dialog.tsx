/** Notes how the other side responded to one action. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { ValueAction } from '../../../../shared/domain/records/trust.ts'
import { responseNames } from '../../../../shared/text/names.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { actionText } from '../action-text.ts'
import { TrustDialog } from '../trust-dialog.tsx'
import { draftOf, responseOf } from './action-draft.ts'
import { ResponseFields } from './action-fields.tsx'

export type ResponseDialogProps = {
  readonly action: ValueAction
  readonly today: CalendarDate
  readonly partner: string
  readonly onClose: () => void
}

export function ResponseDialog({ action, today, partner, onClose }: ResponseDialogProps): JSX.Element {
  const formats = useFormats()
  const [draft, setDraft] = useState(() => draftOf(action))
  const { run, isRunning, refusal } = useContractCommand('trust.editValueAction')
  const showToast = useToast()
  const save = async (): Promise<void> => {
    const noted = responseOf(draft, today)
    const reply = await run({ valueActionId: action.id, ...noted })
    if (!reply.ok) return
    showToast({ text: `Response noted: ${responseNames[noted.response].toLowerCase()}.` })
    onClose()
  }
  return (
    <TrustDialog
      title={action.direction === 'given' ? `Response of ${partner}` : `Response to ${partner}`}
      description={actionText(action, formats)}
      submitLabel="Save the response"
      refusedTitle="The response is not saved."
      isRunning={isRunning}
      refusal={refusal}
      fields={['response', 'respondedOn']}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <FormGrid columns={2}>
        <ResponseFields draft={draft} today={today} refusal={refusal} onChange={setDraft} />
      </FormGrid>
    </TrustDialog>
  )
}
