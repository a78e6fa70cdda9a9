/** Governance: the meetings, where both sides work, who decides, how disagreement and disputes are settled. */
import type { JSX } from 'react'
import { CharterLines } from '../fields/charter-lines.tsx'
import { CharterRows, Span } from '../fields/charter-rows.tsx'
import { CharterText } from '../fields/charter-text.tsx'
import { Part } from './part.tsx'

export function GovernancePart(): JSX.Element {
  return (
    <Part part="governance">
      <CharterRows
        path="governance.meetings"
        noun="meeting"
        emptyRow={() => ({ name: '', frequency: '', purpose: '', length: '' })}
      >
        {(index) => (
          <>
            <Span of={3}>
              <CharterText path={`governance.meetings.${index}.name`} label="Meeting" />
            </Span>
            <Span of={3}>
              <CharterText path={`governance.meetings.${index}.frequency`} label="Frequency" />
            </Span>
            <Span of={3}>
              <CharterText path={`governance.meetings.${index}.purpose`} label="Purpose" />
            </Span>
            <Span of={3}>
              <CharterText path={`governance.meetings.${index}.length`} label="Length" />
            </Span>
          </>
        )}
      </CharterRows>
      <CharterText path="governance.channels" label="Channels" rows={2} />
      <CharterText path="governance.decisions" label="Decisions" rows={2} />
      <CharterText path="governance.escalation" label="Escalation" rows={2} />
      <CharterText path="disputeResolution" label="Dispute resolution" rows={2} />
      <CharterLines path="workingPrinciples" label="Working principles" />
      <CharterText path="approvals" label="Approval of joint assets and publicity" rows={2} />
    </Part>
  )
}
