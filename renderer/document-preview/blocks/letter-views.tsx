/** What only a letter has: the addressee, and the end with room to sign. */
import type { JSX } from 'react'
import type { AddressBlock, ClosingBlock } from '../../../shared/documents/block.ts'
import styles from './blocks.module.css'

export function AddressView({ block }: { block: AddressBlock }): JSX.Element {
  return <p className={styles.address}>{block.lines.join('\n')}</p>
}

export function ClosingView({ block }: { block: ClosingBlock }): JSX.Element {
  return (
    <div className={styles.closing}>
      <p>{block.valediction}</p>
      <p className={styles.signer}>{block.name}</p>
      <p className={styles.signerUnder}>{block.under}</p>
    </div>
  )
}
