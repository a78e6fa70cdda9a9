/** Draws only the cards in view, with measured heights; the tab stop always, and all of them on paper. */
import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

const gap = 8
const usualHeight = 118

export type CardList = Virtualizer<HTMLElement, Element>

export function useCardList(ids: readonly string[], scroller: HTMLElement | null, tabStop: number): CardList {
  const printing = usePrinting()
  const rangeExtractor = useCallback(
    (range: Range) => {
      if (printing) return ids.map((_, index) => index)
      const drawn = defaultRangeExtractor(range)
      return drawn.includes(tabStop) || tabStop >= range.count
        ? drawn
        : [...drawn, tabStop].toSorted((one, other) => one - other)
    },
    [printing, ids, tabStop],
  )
  return useVirtualizer<HTMLElement, Element>({
    count: ids.length,
    getScrollElement: () => scroller,
    getItemKey: (index) => ids[index] ?? index,
    estimateSize: () => usualHeight + gap,
    overscan: 6,
    scrollPaddingStart: 10,
    scrollPaddingEnd: 10,
    useFlushSync: false,
    rangeExtractor,
  })
}

/** True from just before the page is printed until it was. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The browser takes the page as it is when the listener returns.
    const begin = (): void => flushSync(() => setPrinting(true))
    const end = (): void => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
