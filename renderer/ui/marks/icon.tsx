import type { LucideIcon } from 'lucide-react'

export type IconProps = {
  /** The Lucide icon component, for example `Flag`. */
  icon: LucideIcon
  /** Side in pixels; 16 in rows and buttons, 14 on card lines. */
  size?: number | undefined
  /** Read out instead of being hidden. Leave it out where words stand beside the icon. */
  label?: string | undefined
  className?: string | undefined
}

/** A Lucide icon in the house's stroke. Hidden from screen readers unless it has a label. */
export function Icon({ icon: Drawing, size = 16, label, className }: IconProps) {
  const reading = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return <Drawing size={size} strokeWidth={1.75} className={className} focusable={false} {...reading} />
}
