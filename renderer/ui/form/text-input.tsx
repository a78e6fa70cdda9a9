import type { ComponentProps } from 'react'
import { classNames } from '../class-names.ts'
import styles from './control.module.css'
import { useControlLinks } from './field-context.ts'

export type TextInputProps = ComponentProps<'input'>

/** One line of text. Takes every property of a native input, and a ref: `{...register('name')}` fits. */
export function TextInput({ id, className, ...native }: TextInputProps) {
  const links = useControlLinks(id)
  return <input type="text" {...links} {...native} className={classNames(styles.control, className)} />
}
