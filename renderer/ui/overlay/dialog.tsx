import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { FormEvent, ReactNode, RefObject } from 'react'
import { Button } from '../action/button.tsx'
import { IconButton } from '../action/icon-button.tsx'
import { PortalContext } from './portal-context.ts'
import { useTypedGuard, type TypedGuard } from './use-typed-guard.ts'
import styles from './dialog.module.css'

export type DialogProps = {
  open: boolean
  /**
   * Called with `false` on Escape, on the close button and, without a form, on a press outside. Where something was typed into
   * a form, Escape and the close button ask first.
   */
  onOpenChange: (open: boolean) => void
  title: string
  /** One sentence below the title. */
  description?: ReactNode
  /** 400, 560 or 800 px. */
  width?: 'narrow' | 'normal' | 'wide' | undefined
  /** The buttons, right-aligned, the main one last: `<Button variant="quiet">Cancel</Button><Button variant="filled" type="submit">…`. */
  footer?: ReactNode
  /** Left in the footer: “Can be undone”. */
  footerNote?: ReactNode
  /** Makes body and footer a form: the default action of the page is prevented, a press outside does not close. */
  onSubmit?: ((event: FormEvent<HTMLFormElement>) => void) | undefined
  /** Focused on opening; the first field otherwise. */
  initialFocus?: RefObject<HTMLElement | null> | undefined
  /** Focused on closing; what had the focus before otherwise. */
  finalFocus?: RefObject<HTMLElement | null> | undefined
  children?: ReactNode
}

function firstFieldIn(popup: HTMLElement | null): HTMLElement | true {
  const field = popup?.querySelector<HTMLElement>(
    `.${styles.body} :is(input, textarea, button, [role="combobox"], [role="radio"]):not([disabled], [type="hidden"], [tabindex="-1"])`,
  )
  return field ?? popup?.querySelector<HTMLElement>(`.${styles.footer} button:not([disabled])`) ?? true
}

/** In the footer's place: whether what was typed may go. Keeping it has the focus. */
function DiscardQuestion({ guard }: { guard: TypedGuard }) {
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    <div className={styles.footer} role="alert">
      <div className={styles.footerNote}>Close without saving what was typed?</div>
      <Button variant="quiet" onClick={guard.discard}>
        Close without saving
      </Button>
      <Button ref={keep} onClick={guard.keep}>
        Keep editing
      </Button>
    </div>
  )
}

/** A dialog: title, body, footer. Escape closes it; focus returns to where it was. */
export function Dialog(props: DialogProps) {
  const {
    open,
    onOpenChange,
    title,
    description,
    width = 'normal',
    onSubmit,
    initialFocus,
    finalFocus,
  } = props
  const popup = useRef<HTMLDivElement>(null)
  const guard = useTypedGuard(onSubmit !== undefined, onOpenChange)
  const inside = (
    <PortalContext value={undefined}>
      <div className={styles.body}>{props.children}</div>
      {guard.asks && <DiscardQuestion guard={guard} />}
      {!guard.asks && (props.footer || props.footerNote) && (
        <div className={styles.footer}>
          <div className={styles.footerNote}>{props.footerNote}</div>
          {props.footer}
        </div>
      )}
    </PortalContext>
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    onSubmit?.(event)
  }
  return (
    <Base.Root open={open} onOpenChange={guard.onOpenChange} disablePointerDismissal={onSubmit !== undefined}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          ref={popup}
          className={styles.popup}
          data-width={width}
          initialFocus={initialFocus ?? (() => firstFieldIn(popup.current))}
          {...(finalFocus ? { finalFocus } : {})}
        >
          <header className={styles.head}>
            <div className={styles.titles}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              {description && (
                <Base.Description className={styles.description}>{description}</Base.Description>
              )}
            </div>
            <Base.Close render={<IconButton icon={X} label="Close" size="small" plain />} />
          </header>
          {onSubmit ? (
            <form noValidate onSubmit={submit} onInput={guard.onInput} className={styles.form}>
              {inside}
            </form>
          ) : (
            inside
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
