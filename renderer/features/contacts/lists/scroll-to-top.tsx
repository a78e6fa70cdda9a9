/** Brings the top of the page's content back into view when another page of a list is shown. */
import { use, useEffect } from 'react'
import { ScrollContext } from '../../../ui/table/scroll-context.ts'

/** Stands inside the page, whose scrolling it uses; it draws nothing. */
export function ScrollToTop({ when }: { when: unknown }): null {
  const scroller = use(ScrollContext)
  useEffect(() => {
    scroller?.scrollTo({ top: 0 })
  }, [scroller, when])
  return null
}
