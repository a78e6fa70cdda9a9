/** Top risks, each with its mitigation. */
import type { JSX } from 'react'
import { CharterRows, Span } from '../fields/charter-rows.tsx'
import { CharterText } from '../fields/charter-text.tsx'
import { Part } from './part.tsx'

export function RisksPart(): JSX.Element {
  return (
    <Part part="risks">
      <CharterRows path="topRisks" noun="risk" emptyRow={() => ({ risk: '', mitigation: '' })}>
        {(index) => (
          <>
            <Span of={5}>
              <CharterText path={`topRisks.${index}.risk`} label="Risk" rows={2} />
            </Span>
            <Span of={7}>
              <CharterText path={`topRisks.${index}.mitigation`} label="Mitigation" rows={2} />
            </Span>
          </>
        )}
      </CharterRows>
    </Part>
  )
}
