import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement } from 'react'
import { Key } from '../marks/key.tsx'
import { usePortalContainer } from './portal-context.ts'
import styles from './popup.module.css'

export type TooltipProps = {
  /** A few words. Never the only place where something is said. */
  text: string
  keyHint?: string | undefined
  /** One focusable element, which takes the tooltip's properties. */
  children: ReactElement
}

/** A few words on hover and focus. */
export function Tooltip({ text, keyHint, children }: TooltipProps) {
  const portal = usePortalContainer()
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal {...portal}>
        <Base.Positioner sideOffset={6} className={styles.layer}>
          <Base.Popup className={styles.tooltip}>
            {text}
            {keyHint !== undefined && <Key bare>{keyHint}</Key>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
