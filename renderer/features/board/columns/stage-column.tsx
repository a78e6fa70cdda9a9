/** One stage: its head, and its cards in a list that scrolls by itself. */
import { useEffect, useId, useMemo, useState, type JSX } from 'react'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { BoardCard as Card } from '../../../../shared/domain/board/card.ts'
import { stages, type Stage } from '../../../../shared/playbook/stages.ts'
import { counted } from '../../../../shared/text/formats/counted.ts'
import { stageNames } from '../../../../shared/text/names.ts'
import { BoardCard } from '../card/board-card.tsx'
import { useCardList } from './use-card-list.ts'
import type { CardFocus } from './use-card-focus.ts'
import styles from './columns.module.css'

export type StageColumnProps = {
  readonly stage: Stage
  /** Null while they are loading. */
  readonly cards: readonly Card[] | null
  readonly typical: string
  readonly focus: CardFocus
  /** Says that the column is empty; not while a message says so for all. */
  readonly saysNone: boolean
  /** The card whose move is being decided. */
  readonly markedId: AllianceId | null
  readonly onOpenMenu: (allianceId: AllianceId) => void
}

const noCards: readonly Card[] = []

export function StageColumn(props: StageColumnProps): JSX.Element {
  const { stage, cards: given, typical, focus, saysNone, markedId, onOpenMenu } = props
  const heading = useId()
  const cards = given ?? noCards
  const ids = useMemo(() => cards.map((card) => card.allianceId), [cards])
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const tabStop = Math.max(0, ids.indexOf(focus.tabStops[stage] ?? ('' as AllianceId)))
  const list = useCardList(ids, scroller, tabStop)
  const wantedAt = focus.wanted?.stage === stage ? ids.indexOf(focus.wanted.id) : -1
  useEffect(() => {
    if (wantedAt < 0) return
    list.scrollToIndex(wantedAt)
    return focusWhenDrawn(scroller, ids[wantedAt])
  }, [wantedAt, scroller, ids, list])
  return (
    <section aria-labelledby={heading} className={styles.column}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.name}>
          <span className={styles.number}>{stages.indexOf(stage) + 1}</span>
          {stageNames[stage]}
        </h2>
        {given !== null && (
          <span className={styles.count} aria-label={counted(cards.length, 'alliance')} role="img">
            {cards.length}
          </span>
        )}
        <div className={styles.typical}>{typical}</div>
      </div>
      <div ref={setScroller} className={styles.scroller}>
        {saysNone && cards.length === 0 && <p className={styles.none}>None</p>}
        <ul className={styles.list} style={{ height: list.getTotalSize() }} aria-labelledby={heading}>
          {list.getVirtualItems().map(({ index, key, start }) => {
            const card = cards[index]
            return (
              card !== undefined && (
                <li
                  key={key}
                  ref={list.measureElement}
                  data-index={index}
                  className={styles.slot}
                  style={{ transform: `translateY(${start}px)` }}
                  aria-setsize={cards.length}
                  aria-posinset={index + 1}
                  onFocus={() => focus.onFocused({ stage, id: card.allianceId })}
                >
                  <BoardCard
                    card={card}
                    isTabStop={index === tabStop}
                    isMarked={card.allianceId === markedId}
                    onOpenMenu={onOpenMenu}
                  />
                </li>
              )
            )
          })}
        </ul>
      </div>
    </section>
  )
}

/** A card far down is drawn a frame or two after the list has scrolled to it. */
function focusWhenDrawn(scroller: HTMLElement | null, id: AllianceId | undefined): () => void {
  let frame = 0
  let tries = 0
  const attempt = (): void => {
    const link = scroller?.querySelector<HTMLElement>(`a[data-alliance-id="${id}"]`)
    if (link) link.focus()
    else if (tries++ < 20) frame = requestAnimationFrame(attempt)
  }
  frame = requestAnimationFrame(attempt)
  return () => cancelAnimationFrame(frame)
}
