import type { ComponentProps } from 'react'
import { classNames } from '../class-names.ts'
import styles from './control.module.css'
import { useControlLinks } from './field-context.ts'

export type DateInputProps = Omit<ComponentProps<'input'>, 'type'>

/** A calendar date; its value is `2026-11-23`, shown in the user's own order. Takes a ref and `min`, `max`. */
export function DateInput({ id, className, ...native }: DateInputProps) {
  const links = useControlLinks(id)
  return (
    <input
      {...links}
      {...native}
      type="date"
      className={classNames(styles.control, styles.date, className)}
    />
  )
}
