/** Chooses the model that is looked at for the alliance. A joint venture too early asks for a written reason, in place. */
import { useState, type JSX } from 'react'
import type { BoardCard } from '../../../shared/domain/board/card.ts'
import { modelTable, type PartnershipModel } from '../../../shared/playbook/models.ts'
import { conditionText } from '../../../shared/text/condition-text.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractCommand } from '../../client/use-contract-command.ts'
import { useFormats } from '../../client/use-formats.ts'
import { Button } from '../../ui/action/button.tsx'
import { useToast } from '../../ui/feedback/toast.tsx'
import { Field } from '../../ui/form/field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { JudgementList } from '../../ui/judgement/judgement-list.tsx'
import { Dialog } from '../../ui/overlay/dialog.tsx'

export function UseModelButton({
  alliance,
  model,
}: {
  alliance: BoardCard
  model: PartnershipModel
}): JSX.Element {
  const [reason, setReason] = useState('')
  const { run, isRunning, refusal, reset } = useContractCommand('formalize.chooseModel')
  const showToast = useToast()
  const formats = useFormats()
  const name = modelTable.find((entry) => entry.model === model)?.name ?? model
  const conditions = refusal?.code === 'needs-reason' ? refusal.conditions : []

  const choose = async (): Promise<void> => {
    const reply = await run({ allianceId: alliance.allianceId, model, reason })
    if (!reply.ok) return
    setReason('')
    showToast({ text: `${name} chosen for ${alliance.partner}.` })
  }

  return (
    <>
      <Button
        variant="filled"
        disabled={alliance.model === model}
        busy={isRunning}
        onClick={() => void choose()}
      >
        Use {name.toLowerCase()} for {alliance.partner}
      </Button>
      <Dialog
        open={refusal !== null}
        onOpenChange={(open) => !open && reset()}
        title={`${name} for ${alliance.partner}`}
        onSubmit={() => void choose()}
        footer={
          <>
            <Button variant="quiet" onClick={reset}>
              Cancel
            </Button>
            {refusal?.code === 'needs-reason' && (
              <Button type="submit" disabled={reason.trim() === ''} busy={isRunning}>
                Choose it anyway
              </Button>
            )}
          </>
        }
      >
        {refusal !== null && (
          <ErrorNote title="The model is not chosen yet.">{refusalText(refusal)}</ErrorNote>
        )}
        <JudgementList
          label="What speaks for a joint venture"
          entries={conditions.map((condition) => {
            const { title, explanation, next } = conditionText(condition, formats)
            return { id: condition.code, title, met: condition.met, explanation, next: next ?? undefined }
          })}
        />
        {refusal?.code === 'needs-reason' && (
          <Field label="Reason" hint="It is kept in the history of the alliance.">
            <TextArea value={reason} rows={3} onChange={(event) => setReason(event.target.value)} />
          </Field>
        )}
      </Dialog>
    </>
  )
}
