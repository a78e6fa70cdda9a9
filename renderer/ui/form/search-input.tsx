import { Search } from 'lucide-react'
import type { Ref } from 'react'
import { Icon } from '../marks/icon.tsx'
import { Key } from '../marks/key.tsx'
import styles from './control.module.css'

export type SearchInputProps = {
  /** What is searched: its name for screen readers and its placeholder. */
  label: string
  value: string
  onValueChange: (value: string) => void
  /** The key that jumps here; shown at the end. */
  keyHint?: string | undefined
  width?: number | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/** Filters a list as one types. Escape empties it. */
export function SearchInput({ label, value, onValueChange, keyHint, width = 240, ref }: SearchInputProps) {
  return (
    <div className={styles.frame} style={{ width }}>
      <Icon icon={Search} />
      <input
        ref={ref}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return
          event.stopPropagation()
          onValueChange('')
        }}
        className={styles.bare}
      />
      {keyHint !== undefined && value === '' && <Key>{keyHint}</Key>}
    </div>
  )
}
