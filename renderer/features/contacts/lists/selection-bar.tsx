/** How many rows are ticked, and what can be done with them. */
import { Merge } from 'lucide-react'
import type { JSX } from 'react'
import { Button } from '../../../ui/action/button.tsx'
import styles from '../contacts.module.css'

type Props = { count: number; onMerge: () => void; onClear: () => void }

export function SelectionBar({ count, onMerge, onClear }: Props): JSX.Element | null {
  if (count === 0) return null
  return (
    <div className={styles.selection} role="group" aria-label="Ticked rows">
      <span aria-live="polite">{count === 1 ? '1 ticked; tick another to merge' : `${count} ticked`}</span>
      <Button size="small" icon={Merge} disabled={count < 2} onClick={onMerge}>
        Merge…
      </Button>
      <Button size="small" variant="quiet" onClick={onClear}>
        Clear
      </Button>
    </div>
  )
}
