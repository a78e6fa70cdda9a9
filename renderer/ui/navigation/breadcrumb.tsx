import { ChevronRight } from 'lucide-react'
import { Link } from '../action/link.tsx'
import { Icon } from '../marks/icon.tsx'
import styles from './breadcrumb.module.css'

export type BreadcrumbProps = {
  /** From the top to here; the last one needs no address. */
  steps: readonly { readonly label: string; readonly href?: string | undefined }[]
}

/** Where this page stands. */
export function Breadcrumb({ steps }: BreadcrumbProps) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className={styles.trail}>
        {steps.map((step, index) => (
          <li key={step.label} className={styles.step}>
            {index > 0 && <Icon icon={ChevronRight} size={14} className={styles.chevron} />}
            {step.href === undefined ? <span>{step.label}</span> : <Link href={step.href}>{step.label}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
