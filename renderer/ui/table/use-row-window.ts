import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useSyncExternalStore } from 'react'
import type { RefObject } from 'react'

/** From this many rows on, only those in view are drawn. */
const longTable = 100

export type RowWindow = {
  /** Index of the first and after the last drawn row. */
  readonly from: number
  readonly to: number
  /** Pixels that stand for the rows before and after. */
  readonly before: number
  readonly after: number
  readonly scrollTo: (index: number) => void
}

/** Which rows are drawn: all of a short table, those in view of a long one. */
export function useRowWindow(
  count: number,
  rowHeight: number,
  scroller: HTMLElement | null,
  body: RefObject<HTMLElement | null>,
): RowWindow {
  const enabled = count > longTable && scroller !== null
  const watch = useCallback((onResize: () => void) => watchSize(scroller, onResize), [scroller])
  // What stands above the table can grow or shrink with any render, so it is measured with each.
  const margin = useSyncExternalStore(watch, () => (enabled ? distanceFromTop(scroller, body.current) : 0))
  const virtualizer = useVirtualizer({
    count,
    enabled,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: margin,
    scrollPaddingStart: 40,
    useFlushSync: false,
  })
  if (!enabled)
    return { from: 0, to: count > longTable ? longTable : count, before: 0, after: 0, scrollTo: () => {} }
  const drawn = virtualizer.getVirtualItems()
  const first = drawn[0]
  const last = drawn.at(-1)
  return {
    from: first?.index ?? 0,
    to: last ? last.index + 1 : 0,
    before: first ? first.start - margin : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - margin) : 0,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  }
}

function watchSize(scroller: HTMLElement | null, onResize: () => void): () => void {
  if (scroller === null) return () => undefined
  const observer = new ResizeObserver(onResize)
  observer.observe(scroller)
  return () => observer.disconnect()
}

/** Pixels from the top of what scrolls to the first row, however far it is scrolled. */
function distanceFromTop(scroller: HTMLElement, body: HTMLElement | null): number {
  if (body === null) return 0
  const top = body.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  return Math.round(top + scroller.scrollTop)
}
