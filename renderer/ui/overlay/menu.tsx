import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { useRef } from 'react'
import type { KeyboardEvent, ReactElement, RefObject } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../marks/icon.tsx'
import { Key } from '../marks/key.tsx'
import { isChoosable } from './menu-row.ts'
import type { ChoosableRow, MenuRow } from './menu-row.ts'
import { usePortalContainer } from './portal-context.ts'
import styles from './menu.module.css'
import popup from './popup.module.css'

export type MenuProps = {
  /** The button that opens it. Leave it out and give `open`, `onOpenChange` and `anchor` to open it by a key. */
  trigger?: ReactElement | undefined
  open?: boolean | undefined
  onOpenChange?: ((open: boolean) => void) | undefined
  /** What the menu stands beside when there is no trigger: a card. */
  anchor?: Element | RefObject<Element | null> | null | undefined
  /** Shown as the first line: “Move Tessellate to…”. */
  title?: string | undefined
  /** The name for screen readers; the title, or the trigger's own words, otherwise. */
  label?: string | undefined
  rows: readonly MenuRow[]
  align?: 'start' | 'center' | 'end' | undefined
  side?: 'top' | 'right' | 'bottom' | 'left' | undefined
  /** Focused on closing; what had the focus before otherwise. */
  finalFocus?: RefObject<HTMLElement | null> | undefined
}

/** A menu, 296 px wide. Arrows, letters of the names, and each row's own key choose. */
export function Menu(props: MenuProps) {
  const { trigger, open, onOpenChange, anchor, title, label, rows, align = 'start', side = 'bottom' } = props
  const actions = useRef<Base.Root.Actions | null>(null)
  const portal = usePortalContainer()
  const chooseByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const row = rows
      .filter(isChoosable)
      .find((each) => each.keyHint?.toLowerCase() === event.key.toLowerCase())
    if (!row) return
    event.preventDefault()
    event.stopPropagation()
    actions.current?.close()
    row.onSelect()
  }
  return (
    <Base.Root
      {...(open === undefined ? {} : { open })}
      onOpenChange={(next) => onOpenChange?.(next)}
      actionsRef={actions}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal {...portal}>
        <Base.Positioner
          className={popup.layer}
          align={align}
          side={side}
          sideOffset={4}
          {...(anchor === undefined ? {} : { anchor })}
        >
          <Base.Popup
            className={styles.menu}
            aria-label={label ?? title}
            onKeyDownCapture={chooseByKey}
            {...(props.finalFocus ? { finalFocus: props.finalFocus } : {})}
          >
            {title !== undefined && (
              <div className={styles.title} aria-hidden>
                {title}
              </div>
            )}
            {rows.map((row) =>
              row.kind === 'line' ? (
                <Base.Separator key={row.id} className={styles.line} />
              ) : (
                <Row key={row.id} row={row} />
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function Row({ row }: { row: ChoosableRow }) {
  return (
    <Base.Item
      className={classNames(styles.row, row.current && styles.current, row.tone === 'bad' && styles.bad)}
      disabled={row.disabled === true || row.current === true}
      label={row.label}
      onClick={row.onSelect}
    >
      <span className={styles.icon}>
        {row.current ? <Icon icon={Check} label="Here" /> : row.icon && <Icon icon={row.icon} />}
      </span>
      <span className={styles.name}>{row.label}</span>
      {row.note !== undefined && <span className={styles.note}>{row.note}</span>}
      {row.keyHint !== undefined && <Key>{row.keyHint}</Key>}
      {row.explanation !== undefined && <span className={styles.explanation}>{row.explanation}</span>}
    </Base.Item>
  )
}
