import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../marks/icon.tsx'
import { Tooltip } from '../overlay/tooltip.tsx'
import styles from './button.module.css'

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  icon: LucideIcon
  /** What it does: its name for screen readers and its tooltip. */
  label: string
  keyHint?: string | undefined
  size?: 'normal' | 'small' | undefined
  variant?: 'quiet' | 'outlined' | undefined
  /** Without the tooltip, for example where it opens a menu. */
  plain?: boolean | undefined
}

/** A square button with an icon, named by a tooltip. */
export function IconButton(props: IconButtonProps) {
  const {
    icon,
    label,
    keyHint,
    size = 'normal',
    variant = 'quiet',
    plain = false,
    className,
    ...native
  } = props
  const button = (
    <button
      type="button"
      {...native}
      aria-label={label}
      className={classNames(
        styles.button,
        styles.square,
        styles[variant],
        size === 'small' && styles.small,
        className,
      )}
    >
      <Icon icon={icon} />
    </button>
  )
  if (plain) return button
  return (
    <Tooltip text={label} keyHint={keyHint}>
      {button}
    </Tooltip>
  )
}
