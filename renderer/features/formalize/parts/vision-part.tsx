/** Vision: the outcome wanted in one sentence, the shared objective, and what the charter is called. */
import type { JSX } from 'react'
import { FormGrid, FormRow } from '../../../ui/form/form-grid.tsx'
import { CharterText } from '../fields/charter-text.tsx'
import { Part } from './part.tsx'

export function VisionPart(): JSX.Element {
  return (
    <Part part="vision">
      <FormGrid columns={2}>
        <CharterText path="title" label="Title" />
        <CharterText path="reference" label="Reference" />
        <FormRow>
          <CharterText path="vision" label="Vision" rows={2} hint="By when, for whom, what is different." />
        </FormRow>
        <FormRow>
          <CharterText
            path="sharedObjective"
            label="Shared objective"
            placeholder="100 qualified leads a quarter"
          />
        </FormRow>
      </FormGrid>
    </Part>
  )
}
