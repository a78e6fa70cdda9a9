import { CircleAlert } from 'lucide-react'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../marks/icon.tsx'
import { FieldContext } from './field-context.ts'
import styles from './field.module.css'

export type FieldProps = {
  /** Stands above the control. */
  label: string
  /** Kept for screen readers only, where a table head says it already. */
  hideLabel?: boolean | undefined
  /** One sentence that helps to fill it in; always visible. */
  hint?: ReactNode
  /** What is wrong and what to do. Makes the control invalid. */
  error?: string | undefined
  /** A finding or warning that does not stop saving: use `Finding`. */
  finding?: ReactNode
  /** Says “optional” beside the label. */
  optional?: boolean | undefined
  required?: boolean | undefined
  /** At the right end of the label line: a link, a count. */
  aside?: ReactNode
  /** Set for a group of controls (radio group, score picker): the label is then no `<label for>`. */
  group?: boolean | undefined
  /** One control of the kit: it finds its label, hint and error by itself. */
  children: ReactNode
  className?: string | undefined
}

/** Label above, control, hint, error: connected for screen readers. */
export function Field(props: FieldProps) {
  const { label, hideLabel, hint, error, finding, optional, required, aside, group, children, className } =
    props
  const base = useId()
  const ids = {
    control: `${base}c`,
    label: `${base}l`,
    hint: `${base}h`,
    error: `${base}e`,
    finding: `${base}f`,
  }
  const described = [hint && ids.hint, error && ids.error, finding && ids.finding].filter(Boolean).join(' ')
  const links = {
    controlId: ids.control,
    labelId: ids.label,
    describedBy: described === '' ? undefined : described,
    invalid: error !== undefined && error !== '',
    required: required === true,
  }
  const words = (
    <>
      {label}
      {optional && <span className={styles.optional}> optional</span>}
    </>
  )
  return (
    <div className={classNames(styles.field, className)}>
      <div className={classNames(styles.head, hideLabel && 'visually-hidden')}>
        {group ? (
          <span id={ids.label} className={styles.label}>
            {words}
          </span>
        ) : (
          <label id={ids.label} htmlFor={ids.control} className={styles.label}>
            {words}
          </label>
        )}
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      <FieldContext value={links}>{children}</FieldContext>
      {hint && (
        <p id={ids.hint} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={ids.error} className={styles.error}>
          <Icon icon={CircleAlert} size={14} />
          <span>{error}</span>
        </p>
      )}
      {finding && (
        <div id={ids.finding} className={styles.finding}>
          {finding}
        </div>
      )}
    </div>
  )
}
