import { useState } from 'react'

export type TypedGuard = {
  /** Something was typed or chosen since the dialog opened. */
  readonly onInput: () => void
  /** True while the question stands whether what was typed may go. */
  readonly asks: boolean
  readonly keep: () => void
  readonly discard: () => void
  /** Takes a wish to close: at once when nothing was typed, else the question first. */
  readonly onOpenChange: (open: boolean) => void
}

/** Keeps Escape and the close button from throwing away what was typed into a dialog's form. */
export function useTypedGuard(isForm: boolean, onOpenChange: (open: boolean) => void): TypedGuard {
  const [isTyped, setTyped] = useState(false)
  const [asks, setAsks] = useState(false)
  const close = (): void => {
    setTyped(false)
    setAsks(false)
    onOpenChange(false)
  }
  return {
    onInput: () => setTyped(true),
    asks,
    keep: () => setAsks(false),
    discard: close,
    onOpenChange: (open) => {
      if (open) onOpenChange(true)
      else if (isForm && isTyped && !asks) setAsks(true)
      else if (asks) setAsks(false)
      else close()
    },
  }
}
