import { NumberField } from '@base-ui/react/number-field'
import type { Ref } from 'react'
import styles from './control.module.css'
import { useControlLinks } from './field-context.ts'

export type NumberInputProps = {
  value: number | null
  /** `null` when the field is emptied. */
  onValueChange: (value: number | null) => void
  onBlur?: (() => void) | undefined
  min?: number | undefined
  max?: number | undefined
  /** Arrow keys go by this much. */
  step?: number | undefined
  /** As in `Intl.NumberFormat`: `{style: 'currency', currency: 'EUR'}`, `{maximumFractionDigits: 1}`. */
  format?: Intl.NumberFormatOptions | undefined
  /** The user's locale by default. */
  locale?: string | undefined
  name?: string | undefined
  placeholder?: string | undefined
  disabled?: boolean | undefined
  /** A unit after the number: `days`, `%`. */
  unit?: string | undefined
  id?: string | undefined
  ref?: Ref<HTMLInputElement> | undefined
  /** Where no `Field` names it. */
  'aria-label'?: string | undefined
}

/** A number: right-aligned, tabular, read and written in the user's locale. Any text is taken; range errors are the form's. */
export function NumberInput(props: NumberInputProps) {
  const { value, onValueChange, id, unit, placeholder, onBlur, ref, 'aria-label': ariaLabel, ...root } = props
  const { id: controlId, ...links } = useControlLinks(id)
  return (
    <NumberField.Root {...root} id={controlId} value={value} onValueChange={(next) => onValueChange(next)}>
      <div className={styles.frame}>
        <NumberField.Input
          {...links}
          ref={ref}
          aria-label={ariaLabel}
          placeholder={placeholder}
          onBlur={onBlur}
          className={`${styles.bare} ${styles.number}`}
        />
        {unit !== undefined && <span>{unit}</span>}
      </div>
    </NumberField.Root>
  )
}
