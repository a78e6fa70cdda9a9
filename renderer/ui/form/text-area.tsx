import type { ComponentProps } from 'react'
import { classNames } from '../class-names.ts'
import styles from './control.module.css'
import { useControlLinks } from './field-context.ts'

export type TextAreaProps = ComponentProps<'textarea'>

/** Several lines of text; grows with what is written. `rows` is the least height. */
export function TextArea({ id, rows = 2, className, ...native }: TextAreaProps) {
  const links = useControlLinks(id)
  return (
    <textarea
      rows={rows}
      {...links}
      {...native}
      className={classNames(styles.control, styles.area, className)}
    />
  )
}
