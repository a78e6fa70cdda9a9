import { ChevronDown, LoaderCircle } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ComponentProps, MouseEvent } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../marks/icon.tsx'
import { Key } from '../marks/key.tsx'
import styles from './button.module.css'

export type ButtonProps = ComponentProps<'button'> & {
  /** `filled` at most once a page, in the header; `outlined` is the default; `quiet` for Cancel and Undo. */
  variant?: 'filled' | 'outlined' | 'quiet' | undefined
  /** 32 px, or 28 px inside a panel or a row. */
  size?: 'normal' | 'small' | undefined
  /** `bad` for what cannot be taken back. */
  tone?: 'plain' | 'bad' | undefined
  icon?: LucideIcon | undefined
  /** The key that does the same; shown inside the button. */
  keyHint?: string | undefined
  /** Opens a menu: a small chevron at the end. */
  caret?: boolean | undefined
  /** Work is under way: keeps the focus and the width, ignores presses. */
  busy?: boolean | undefined
}

/** The button. Takes every property of a native button, and a ref. */
export function Button(props: ButtonProps) {
  const { variant = 'outlined', size = 'normal', tone = 'plain', icon, keyHint, caret, busy, ...rest } = props
  const { className, children, onClick, ...native } = rest
  const ignoreWhileBusy = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="button"
      {...native}
      {...(busy ? { 'aria-disabled': true, 'aria-busy': true } : {})}
      onClick={ignoreWhileBusy}
      className={classNames(
        styles.button,
        styles[variant],
        size === 'small' && styles.small,
        tone === 'bad' && styles.bad,
        className,
      )}
    >
      {busy ? <Icon icon={LoaderCircle} className={styles.turning} /> : icon && <Icon icon={icon} />}
      {children}
      {keyHint !== undefined && <Key bare={variant === 'filled'}>{keyHint}</Key>}
      {caret && <Icon icon={ChevronDown} size={14} className={styles.caret} />}
    </button>
  )
}
