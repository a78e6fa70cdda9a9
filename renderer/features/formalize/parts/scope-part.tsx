/** Scope: what is in, what is out, and whether either side is bound to the other alone. */
import type { JSX } from 'react'
import { FormGrid, FormRow } from '../../../ui/form/form-grid.tsx'
import { CharterLines } from '../fields/charter-lines.tsx'
import { CharterText } from '../fields/charter-text.tsx'
import { Part } from './part.tsx'

export function ScopePart(): JSX.Element {
  return (
    <Part part="scope">
      <FormGrid columns={2}>
        <CharterLines path="inScope" label="In scope" />
        <CharterLines path="outOfScope" label="Out of scope" />
        <FormRow>
          <CharterText path="exclusivity" label="Exclusivity" rows={2} />
        </FormRow>
      </FormGrid>
    </Part>
  )
}
