/** Timeline and term: when it takes effect, is first reviewed and ends, and the milestones between. */
import type { JSX } from 'react'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { CharterPartyChoice } from '../fields/charter-choice.tsx'
import { CharterDate } from '../fields/charter-date.tsx'
import { CharterRows, Span } from '../fields/charter-rows.tsx'
import { CharterText } from '../fields/charter-text.tsx'
import { Part } from './part.tsx'

export function TimelinePart(): JSX.Element {
  return (
    <Part part="timeline">
      <FormGrid columns={3}>
        <CharterDate path="timeline.effectiveOn" label="Takes effect" />
        <CharterDate path="timeline.firstReviewOn" label="First review" />
        <CharterDate path="timeline.endsOn" label="Ends" />
      </FormGrid>
      <CharterRows
        path="timeline.milestones"
        noun="milestone"
        emptyRow={() => ({ on: null, what: '', accountable: null })}
      >
        {(index) => (
          <>
            <Span of={4}>
              <CharterDate path={`timeline.milestones.${index}.on`} label="Date" />
            </Span>
            <Span of={8}>
              <CharterPartyChoice path={`timeline.milestones.${index}.accountable`} label="Accountable" />
            </Span>
            <Span of={12}>
              <CharterText path={`timeline.milestones.${index}.what`} label="Milestone" />
            </Span>
          </>
        )}
      </CharterRows>
    </Part>
  )
}
