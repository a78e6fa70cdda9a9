/** Below the conditions: the move itself where all are met, else the box for the reason without which nothing moves. */
import { useState, type JSX } from 'react'
import type { Refusal } from '../../../../shared/contract/envelope.ts'
import { isReason, needsReason, type MoveJudgement } from '../../../../shared/domain/board/move.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { moveVerb, unmetCountText } from '../move/move-text.ts'
import styles from './gate.module.css'

export type MoveAnywayProps = {
  readonly judgement: MoveJudgement
  /** The reason is undefined where every condition is met. */
  readonly onMove: (reason: string | undefined) => void
  /** Gives up; only the reason is emptied where the gate stays in view. */
  readonly onCancel: (() => void) | null
  readonly isMoving: boolean
  readonly refusal: Refusal | null
}

export function MoveAnyway({ judgement, onMove, onCancel, isMoving, refusal }: MoveAnywayProps): JSX.Element {
  const [reason, setReason] = useState('')
  const verb = moveVerb(judgement.from, judgement.to)
  const unmet = needsReason(judgement)
  const cancel = (): void => {
    setReason('')
    onCancel?.()
  }
  return (
    <form
      className={styles.anyway}
      aria-label={unmet ? 'Move anyway' : verb}
      onSubmit={(event) => {
        event.preventDefault()
        if (!unmet || isReason(reason)) onMove(unmet ? reason : undefined)
      }}
    >
      {unmet ? (
        <>
          <h3 className="type-name">Move anyway</h3>
          <p className={styles.note}>
            {unmetCountText(judgement.total - judgement.met)} The reason is kept in the history and shown on
            the card.
          </p>
          <Field label="Reason">
            <TextArea rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        </>
      ) : (
        <p className={styles.note}>Every condition is met.</p>
      )}
      {refusal !== null && <ErrorNote title="It was not moved.">{refusalText(refusal)}</ErrorNote>}
      <div className={styles.buttons}>
        <Button type="submit" busy={isMoving} disabled={unmet && !isReason(reason)}>
          {verb}
        </Button>
        {(onCancel !== null || reason !== '') && (
          <Button variant="quiet" onClick={cancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  )
}
