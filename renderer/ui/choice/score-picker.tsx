import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { use, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { FieldContext } from '../form/field-context.ts'
import styles from './score-picker.module.css'

export type Score = 1 | 2 | 3 | 4 | 5

const scores = [1, 2, 3, 4, 5] as const satisfies readonly Score[]

export type ScorePickerProps = {
  value: Score | null
  onValueChange: (value: Score | null) => void
  /** What each score means; the chosen one's words stand below, the others on hover. */
  meanings?: Readonly<Partial<Record<Score, string>>> | undefined
  /** Words at both ends: “Little”, “Much”. */
  ends?: readonly [low: string, high: string] | undefined
  disabled?: boolean | undefined
  /** Where no `Field group` names it. */
  'aria-label'?: string | undefined
}

/** A score from 1 to 5: arrows walk, digits choose, Backspace clears. Inside a `Field` with `group`. */
export function ScorePicker(props: ScorePickerProps) {
  const { value, onValueChange, meanings, ends, disabled } = props
  const field = use(FieldContext)
  const group = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || disabled) return
    const chosen = scores.find((score) => String(score) === event.key)
    if (chosen === undefined && event.key !== 'Backspace' && event.key !== 'Delete') return
    event.preventDefault()
    onValueChange(chosen ?? null)
    if (chosen !== undefined)
      group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[chosen - 1]?.focus()
  }
  return (
    <div className={styles.picker}>
      {ends && <span className={styles.end}>{ends[0]}</span>}
      <RadioGroup
        ref={group}
        value={value}
        onValueChange={(next) => onValueChange(scores.find((score) => score === next) ?? null)}
        disabled={disabled}
        onKeyDown={onKeyDown}
        aria-label={props['aria-label']}
        aria-labelledby={props['aria-label'] === undefined ? field?.labelId : undefined}
        aria-describedby={field?.describedBy}
        aria-invalid={field?.invalid ? true : undefined}
        className={styles.segments}
      >
        {scores.map((score) => (
          <Radio.Root
            key={score}
            value={score}
            className={styles.segment}
            aria-label={meanings?.[score] === undefined ? String(score) : `${score}, ${meanings[score]}`}
            title={meanings?.[score]}
          >
            {score}
          </Radio.Root>
        ))}
      </RadioGroup>
      {ends && <span className={styles.end}>{ends[1]}</span>}
      {value !== null && meanings?.[value] !== undefined && (
        <span className={styles.meaning} aria-hidden>
          {meanings[value]}
        </span>
      )}
    </div>
  )
}
