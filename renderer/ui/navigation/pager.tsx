import { ChevronLeft, ChevronRight } from 'lucide-react'
import { IconButton } from '../action/icon-button.tsx'
import styles from './pager.module.css'

export type PagerProps = {
  /** Names what is paged for screen readers: “Pages of contacts”. */
  label: string
  /** Index of the first row shown. */
  offset: number
  /** Rows a page. */
  limit: number
  total: number
  onOffsetChange: (offset: number) => void
  /** The user's locale. */
  locale: string
}

/** “101–200 of 1,240” with a step back and forth; nothing where one page holds all. */
export function Pager({ label, offset, limit, total, onOffsetChange, locale }: PagerProps) {
  if (total <= limit && offset === 0) return null
  const number = (value: number) => value.toLocaleString(locale)
  const last = Math.min(total, offset + limit)
  return (
    <nav aria-label={label} className={styles.pager}>
      <span className={styles.range} aria-live="polite">
        {number(Math.min(total, offset + 1))}–{number(last)} of {number(total)}
      </span>
      <IconButton
        icon={ChevronLeft}
        label="Previous page"
        size="small"
        disabled={offset === 0}
        onClick={() => onOffsetChange(Math.max(0, offset - limit))}
      />
      <IconButton
        icon={ChevronRight}
        label="Next page"
        size="small"
        disabled={last >= total}
        onClick={() => onOffsetChange(offset + limit)}
      />
    </nav>
  )
}
