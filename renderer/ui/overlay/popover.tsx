import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { usePortalContainer } from './portal-context.ts'
import styles from './popup.module.css'

export type PopoverProps = {
  /** The button that opens it. */
  trigger: ReactElement
  /** Names the popover; shown at its top unless `hideTitle`. */
  title: string
  hideTitle?: boolean | undefined
  open?: boolean | undefined
  onOpenChange?: ((open: boolean) => void) | undefined
  align?: 'start' | 'center' | 'end' | undefined
  side?: 'top' | 'right' | 'bottom' | 'left' | undefined
  /** Pixels; 296 by default. */
  width?: number | undefined
  children: ReactNode
}

/** A small surface beside its button, for a few controls or an explanation. */
export function Popover(props: PopoverProps) {
  const {
    trigger,
    title,
    hideTitle,
    open,
    onOpenChange,
    align = 'start',
    side = 'bottom',
    width = 296,
  } = props
  const portal = usePortalContainer()
  return (
    <Base.Root {...(open === undefined ? {} : { open })} onOpenChange={(next) => onOpenChange?.(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal {...portal}>
        <Base.Positioner align={align} side={side} sideOffset={4} className={styles.layer}>
          <Base.Popup className={styles.popover} style={{ width }}>
            <Base.Title className={hideTitle ? 'visually-hidden' : styles.title}>{title}</Base.Title>
            {props.children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
