/** Lines to sign: signature, name, title and date of each party. */
import type { JSX } from 'react'
import type { SignatureColumn, SignaturesBlock } from '../../../shared/documents/block.ts'
import { classNames } from '../../ui/class-names.ts'
import { Marks, type NumbersAt } from '../marks.tsx'
import styles from './blocks.module.css'

const lines: readonly { readonly label: string; readonly of: (column: SignatureColumn) => string }[] = [
  { label: 'Signature', of: () => '' },
  { label: 'Name', of: (column) => column.name },
  { label: 'Title', of: (column) => column.title },
  { label: 'Date', of: () => '' },
]

export function SignaturesView({
  block,
  numbers,
}: {
  block: SignaturesBlock
  numbers: NumbersAt
}): JSX.Element {
  const { columns } = block
  return (
    <div className={styles.signatures} data-columns={columns.length}>
      <Marks numbers={numbers(null)} />
      <span />
      {columns.map(({ heading }, index) => (
        <span key={index} className={styles.partyName}>
          {heading}
        </span>
      ))}
      {lines.map(({ label, of }) => (
        <SignatureLine key={label} label={label} entries={columns.map(of)} />
      ))}
    </div>
  )
}

function SignatureLine({ label, entries }: { label: string; entries: readonly string[] }): JSX.Element {
  return (
    <>
      <span className={styles.signatureLabel}>{label}</span>
      {entries.map((entry, index) => (
        <span
          key={index}
          className={classNames(styles.signatureLine, label === 'Signature' && styles.signatureRoom)}
        >
          {entry}
        </span>
      ))}
    </>
  )
}
