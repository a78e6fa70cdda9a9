import { Checkbox as Base } from '@base-ui/react/checkbox'
import { Check, Minus } from 'lucide-react'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './choice.module.css'

export type CheckboxProps = {
  checked: boolean
  onCheckedChange: (checked: boolean) => void
  label: ReactNode
  /** For screen readers only: in a row whose words stand elsewhere. */
  hideLabel?: boolean | undefined
  /** One sentence below the label. */
  description?: ReactNode
  /** Some of what it stands for is checked. */
  indeterminate?: boolean | undefined
  /** `circle` marks a step as done. */
  shape?: 'square' | 'circle' | undefined
  name?: string | undefined
  disabled?: boolean | undefined
}

/** Yes or no, with its words beside it. */
export function Checkbox(props: CheckboxProps) {
  const { checked, onCheckedChange, label, hideLabel, description, indeterminate, shape = 'square' } = props
  const id = useId()
  return (
    <div className={classNames(styles.choice, hideLabel && styles.alone)}>
      <Base.Root
        id={id}
        checked={checked}
        indeterminate={indeterminate}
        onCheckedChange={(next) => onCheckedChange(next)}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={description ? `${id}d` : undefined}
        className={classNames(styles.box, shape === 'circle' && styles.round)}
      >
        <Base.Indicator className={styles.indicator}>
          {indeterminate ? (
            <Minus size={12} strokeWidth={2.5} aria-hidden />
          ) : (
            <Check size={12} strokeWidth={2.5} aria-hidden />
          )}
        </Base.Indicator>
      </Base.Root>
      <div className={hideLabel ? 'visually-hidden' : styles.words}>
        <label htmlFor={id}>{label}</label>
        {description && (
          <p id={`${id}d`} className={styles.description}>
            {description}
          </p>
        )}
      </div>
    </div>
  )
}
