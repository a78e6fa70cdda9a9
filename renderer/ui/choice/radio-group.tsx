import { Radio } from '@base-ui/react/radio'
import { RadioGroup as Base } from '@base-ui/react/radio-group'
import { use, useId } from 'react'
import { FieldContext } from '../form/field-context.ts'
import type { ChoiceOption } from './choice-option.ts'
import styles from './choice.module.css'

export type RadioGroupProps<Value extends string> = {
  options: readonly ChoiceOption<Value>[]
  value: Value | null
  onValueChange: (value: Value) => void
  direction?: 'column' | 'row' | undefined
  name?: string | undefined
  disabled?: boolean | undefined
  /** Where no `Field group` names it. */
  'aria-label'?: string | undefined
}

/** One of a few answers, all visible. Inside a `Field` with `group`. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { options, value, onValueChange, direction = 'column', name, disabled } = props
  const field = use(FieldContext)
  const base = useId()
  return (
    <Base
      value={value}
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next)
        if (chosen) onValueChange(chosen.value)
      }}
      name={name}
      disabled={disabled}
      aria-label={props['aria-label']}
      aria-labelledby={props['aria-label'] === undefined ? field?.labelId : undefined}
      aria-describedby={field?.describedBy}
      aria-invalid={field?.invalid ? true : undefined}
      className={styles.group}
      data-direction={direction}
    >
      {options.map((option) => (
        <div key={option.value} className={styles.choice}>
          <Radio.Root
            id={`${base}${option.value}`}
            value={option.value}
            disabled={option.disabled}
            aria-describedby={option.note ? `${base}${option.value}n` : undefined}
            className={`${styles.box} ${styles.round}`}
          >
            <Radio.Indicator className={styles.dot} />
          </Radio.Root>
          <div className={styles.words}>
            <label htmlFor={`${base}${option.value}`}>{option.label}</label>
            {option.note !== undefined && (
              <p id={`${base}${option.value}n`} className={styles.description}>
                {option.note}
              </p>
            )}
          </div>
        </div>
      ))}
    </Base>
  )
}
