import { AlertDialog } from '@base-ui/react/alert-dialog'
import { useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../action/button.tsx'
import styles from './dialog.module.css'

export type ConfirmDialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** A question: “Delete the contact Priya Raghunathan?” */
  title: string
  /** What happens, what stays, and whether it can be undone. */
  children: ReactNode
  /** The verb: “Delete the contact”. */
  confirmLabel: string
  onConfirm: () => void
  /** Cannot be taken back: red words, and Cancel has the focus. */
  destructive?: boolean | undefined
  busy?: boolean | undefined
  /** A refusal, shown in place: an `ErrorNote`. */
  refusal?: ReactNode
  cancelLabel?: string | undefined
}

/** Asks before something is done. A press outside does not answer it; Escape is Cancel. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onOpenChange, title, confirmLabel, onConfirm, destructive = false, busy, refusal } = props
  const cancel = useRef<HTMLButtonElement>(null)
  const confirm = useRef<HTMLButtonElement>(null)
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.backdrop} />
        <AlertDialog.Popup
          className={styles.popup}
          data-width="narrow"
          initialFocus={destructive ? cancel : confirm}
        >
          <header className={styles.head}>
            <AlertDialog.Title className={styles.title}>{title}</AlertDialog.Title>
          </header>
          <div className={styles.body}>
            <AlertDialog.Description render={<div />}>{props.children}</AlertDialog.Description>
            {refusal}
          </div>
          <div className={styles.footer}>
            <AlertDialog.Close
              ref={cancel}
              render={<Button variant="quiet">{props.cancelLabel ?? 'Cancel'}</Button>}
            />
            <Button
              ref={confirm}
              variant={destructive ? 'outlined' : 'filled'}
              tone={destructive ? 'bad' : 'plain'}
              busy={busy}
              onClick={onConfirm}
            >
              {confirmLabel}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
