/** Adds or edits a value-first action. A rung too high is allowed, with the reason why waiting is better shown first. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { ValueAction } from '../../../../shared/domain/records/trust.ts'
import { rungWarningText } from '../../../../shared/text/warning-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { TrustDialog } from '../trust-dialog.tsx'
import { draftOf, draftWarning, isPlan, kindOf, newDraft, responseOf } from './action-draft.ts'
import { ActionFields } from './action-fields.tsx'

export type ActionDialogProps = {
  readonly allianceId: AllianceId
  /** Null to add one. */
  readonly action: ValueAction | null
  readonly actions: readonly ValueAction[]
  readonly today: CalendarDate
  readonly partner: string
  readonly onClose: () => void
}

export function ActionDialog({
  allianceId,
  action,
  actions,
  today,
  partner,
  onClose,
}: ActionDialogProps): JSX.Element {
  const [draft, setDraft] = useState(() => (action === null ? newDraft(today) : draftOf(action)))
  const [asked, setAsked] = useState(false)
  const add = useContractCommand('trust.recordValueAction')
  const edit = useContractCommand('trust.editValueAction')
  const showToast = useToast()
  const refusal = action === null ? add.refusal : edit.refusal
  const warning = draftWarning(draft, actions, action, today)

  const save = async (): Promise<void> => {
    setAsked(true)
    const kind = kindOf(draft)
    if (kind === '' || draft.actedOn === '') return
    const { direction, rung, actedOn, note } = draft
    const fields = { direction, rung, kind, actedOn, note, ...responseOf(draft, today) }
    const reply =
      action === null
        ? await add.run({ allianceId, ...fields })
        : await edit.run({ valueActionId: action.id, ...fields })
    if (!reply.ok) return
    const done = isPlan(draft, today) ? 'planned' : 'saved'
    showToast({ text: `The action with ${partner} is ${done}.` })
    onClose()
  }

  return (
    <TrustDialog
      title={action === null ? 'Add a value-first action' : 'Edit the action'}
      description="Given by the own firm or received from the partner, on one rung of the ladder. A later date makes it a plan."
      submitLabel={isPlan(draft, today) ? 'Save the plan' : 'Save the action'}
      refusedTitle="The action is not saved."
      isRunning={add.isRunning || edit.isRunning}
      refusal={refusal}
      fields={['actedOn', 'kind', 'response', 'respondedOn', 'note']}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <ActionFields draft={draft} today={today} asked={asked} refusal={refusal} onChange={setDraft} />
      {warning !== null && (
        <ErrorNote tone="warn" title={`Rung ${warning.rung} is a step ahead. It can be saved all the same.`}>
          {rungWarningText(warning)}
        </ErrorNote>
      )}
    </TrustDialog>
  )
}
