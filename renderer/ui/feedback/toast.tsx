import { Toast as Base } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useCallback, useEffect } from 'react'
import { LinkButton } from '../action/link.tsx'
import { IconButton } from '../action/icon-button.tsx'
import styles from './toast.module.css'

export type ToastMessage = {
  /** One sentence: “Tessellate moved to Scale.” Read out politely. */
  readonly text: string
  /** One thing to do about it: `{label: 'Undo', onPress}`. The toast closes. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined
  /** Milliseconds; 8000 by default, 0 stays until closed. Hover and focus stop the clock. */
  readonly timeout?: number | undefined
}

/** Shows a message at the foot of the window: `showToast({text, action})`. F6 goes to it. */
export function useToast(): (message: ToastMessage) => void {
  const { add } = Base.useToastManager()
  return useCallback(
    ({ text, action, timeout = 8000 }) => {
      const pressed = action ? { actionProps: { children: action.label, onClick: action.onPress } } : {}
      add({ title: text, timeout, ...pressed })
    },
    [add],
  )
}

/** Messages that hold for as long as this is on the page. Each is shown once, and stays until it is closed. */
export function LastingToasts({ texts }: { texts: readonly string[] }) {
  const { add, close } = Base.useToastManager()
  useEffect(() => {
    const shown = texts.map((title) => add({ title, timeout: 0 }))
    return () => shown.forEach((id) => close(id))
  }, [texts, add, close])
  return null
}

/** Where toasts appear. Part of `UiProvider`. */
export function ToastRegion() {
  const { toasts, close } = Base.useToastManager()
  return (
    <Base.Portal>
      <Base.Viewport className={styles.viewport} aria-label="Messages">
        {toasts.map((toast) => (
          <Base.Root key={toast.id} toast={toast} className={styles.toast} swipeDirection="down">
            <Base.Content className={styles.content}>
              <Base.Title render={<p />} className={styles.text} />
              {toast.actionProps && (
                <LinkButton
                  onClick={(event) => {
                    toast.actionProps?.onClick?.(event)
                    close(toast.id)
                  }}
                >
                  {toast.actionProps.children}
                </LinkButton>
              )}
              <Base.Close render={<IconButton icon={X} label="Close the message" size="small" plain />} />
            </Base.Content>
          </Base.Root>
        ))}
      </Base.Viewport>
    </Base.Portal>
  )
}
