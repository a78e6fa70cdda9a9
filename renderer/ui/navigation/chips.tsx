import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import styles from './chips.module.css'

export type ChipsProps<Value extends string> = {
  /** Names the group for screen readers: “Filter the board”. */
  label: string
  chips: readonly { readonly value: Value; readonly label: string; readonly count?: number | undefined }[]
  value: Value
  onValueChange: (value: Value) => void
}

/** Filter tabs with counts; one is always chosen. Arrows walk. */
export function Chips<Value extends string>({ label, chips, value, onValueChange }: ChipsProps<Value>) {
  return (
    <ToggleGroup
      aria-label={label}
      className={styles.chips}
      value={[value]}
      onValueChange={(next) => {
        const chosen = chips.find((chip) => chip.value === next[0])
        if (chosen) onValueChange(chosen.value)
      }}
    >
      {chips.map((chip) => (
        <Toggle key={chip.value} value={chip.value} className={styles.chip}>
          {chip.label}
          {chip.count !== undefined && <span className={styles.count}>{chip.count}</span>}
        </Toggle>
      ))}
    </ToggleGroup>
  )
}
