/** Parties: role, responsibilities, alliance manager and sponsor of each side. */
import type { JSX } from 'react'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { useCharterValue } from '../draft/charter-context.ts'
import { CharterLines } from '../fields/charter-lines.tsx'
import { CharterText } from '../fields/charter-text.tsx'
import { Part } from './part.tsx'
import styles from './parts.module.css'

export function PartiesPart(): JSX.Element {
  return (
    <Part part="parties">
      <FormGrid columns={2}>
        <Side side="us" fallback="Own firm" />
        <Side side="them" fallback="Partner" />
      </FormGrid>
    </Part>
  )
}

function Side({ side, fallback }: { side: 'us' | 'them'; fallback: string }): JSX.Element {
  const [shortName] = useCharterValue(`${side}.shortName`)
  const name = shortName.trim() || fallback
  return (
    <div className={styles.side} role="group" aria-label={name}>
      <h3 className={styles.sideName}>{name}</h3>
      <CharterText path={`${side}.legalName`} label="Legal name" />
      <CharterText path={`${side}.shortName`} label="Short name" />
      <CharterText path={`${side}.basedIn`} label="Based in" />
      <CharterText path={`${side}.role`} label="Role in the alliance" />
      <CharterText path={`${side}.managerName`} label="Alliance manager" />
      <CharterText path={`${side}.managerTitle`} label="Title of the alliance manager" />
      <CharterText path={`${side}.managerAuthority`} label="Authority, and its limits" />
      <CharterText path={`${side}.executiveSponsor`} label="Executive sponsor" />
      <CharterLines path={`${side}.responsibilities`} label={`Responsibilities of ${name}`} />
    </div>
  )
}
