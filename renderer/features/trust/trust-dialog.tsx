/** The frame of a form in a dialog: fields, what was refused, Cancel and the one verb. */
import type { JSX, ReactNode, RefObject } from 'react'
import type { Refusal } from '../../../shared/contract/envelope.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { Button } from '../../ui/action/button.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Dialog } from '../../ui/overlay/dialog.tsx'

export type TrustDialogProps = {
  readonly title: string
  readonly description?: ReactNode
  readonly submitLabel: string
  /** “The action is not saved.” */
  readonly refusedTitle: string
  readonly isRunning: boolean
  readonly refusal: Refusal | null
  /** Fields that show their own problem: it is then not said twice. */
  readonly fields: readonly string[]
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined
  readonly footerNote?: ReactNode
  readonly children: ReactNode
}

export function TrustDialog(props: TrustDialogProps): JSX.Element {
  const { title, description, submitLabel, isRunning, refusal, fields, onSubmit, onClose } = props
  const saidByField =
    refusal?.code === 'invalid-input' && refusal.problems.every(({ path }) => fields.includes(path))
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={description}
      onSubmit={onSubmit}
      initialFocus={props.initialFocus}
      footerNote={props.footerNote}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" type="submit" busy={isRunning}>
            {submitLabel}
          </Button>
        </>
      }
    >
      {props.children}
      {refusal !== null && !saidByField && (
        <ErrorNote title={props.refusedTitle}>{refusalText(refusal)}</ErrorNote>
      )}
    </Dialog>
  )
}
