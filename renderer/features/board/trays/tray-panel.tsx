/** An open tray: its alliances, only those in view drawn. */
import { X } from 'lucide-react'
import { useRef, type JSX } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { BoardCard } from '../../../../shared/domain/board/card.ts'
import type { Tray } from '../../../../shared/playbook/stages.ts'
import { trayNames } from '../../../../shared/text/names.ts'
import { IconButton } from '../../../ui/action/icon-button.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { TrayRow, type TrayRowProps } from './tray-row.tsx'
import styles from './tray.module.css'

const emptyTexts: Readonly<Record<Tray, string>> = {
  nurture: 'Partners that are not ready wait here, and are asked again in about a year.',
  closed: 'Alliances that were turned down or have ended are kept here, and can be reopened.',
}

export type TrayPanelProps = Omit<TrayRowProps, 'card'> & {
  readonly tray: Tray
  readonly cards: readonly BoardCard[]
  readonly onClose: () => void
}

export function TrayPanel({ tray, cards, onClose, ...row }: TrayPanelProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null)
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: cards.length,
    // The panel scrolls, not the list.
    getScrollElement: () => list.current?.closest('aside')?.firstElementChild as HTMLElement | null,
    getItemKey: (index) => cards[index]?.allianceId ?? index,
    estimateSize: () => 124,
    overscan: 4,
    useFlushSync: false,
  })
  return (
    <Panel
      title={trayNames[tray]}
      side={tray === 'nurture' ? 'left' : 'right'}
      width={296}
      aside={
        <IconButton
          icon={X}
          label={`Close the tray ${trayNames[tray]}`}
          size="small"
          plain
          onClick={onClose}
        />
      }
    >
      {cards.length === 0 ? (
        <EmptyState title="Nobody here">{emptyTexts[tray]}</EmptyState>
      ) : (
        <ul ref={list} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const card = cards[index]
            return (
              card !== undefined && (
                <li
                  key={key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className={styles.slot}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <TrayRow card={card} {...row} />
                </li>
              )
            )
          })}
        </ul>
      )}
    </Panel>
  )
}
