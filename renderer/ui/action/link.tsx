import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './link.module.css'

export type LinkProps = ComponentProps<'a'> & {
  /** A page of the product: `#/alliances/…`. */
  href: string
  children: ReactNode
  /** Without the underline, where a whole list consists of links. */
  plain?: boolean | undefined
}

/** A link to another page of the product: accent, underlined in the stronger line. */
export function Link({ plain = false, className, children, ...native }: LinkProps) {
  return (
    <a {...native} className={classNames(styles.link, plain && styles.plain, className)}>
      {children}
    </a>
  )
}

export type LinkButtonProps = ComponentProps<'button'>

/** Looks like a link and does something here: Done, Change, Replace, Show all. */
export function LinkButton({ className, ...native }: LinkButtonProps) {
  return <button type="button" {...native} className={classNames(styles.link, styles.button, className)} />
}
