/** What closing still asks; the move itself is made at the gate of the alliance. */
import type { JSX } from 'react'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import { conditionText } from '../../../../shared/text/condition-text.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Link } from '../../../ui/action/link.tsx'
import { JudgementList } from '../../../ui/judgement/judgement-list.tsx'
import { Section } from '../../../ui/layout/section.tsx'

export function ClosingSection({ alliance }: { alliance: AllianceView }): JSX.Element | null {
  const formats = useFormats()
  const judgement = alliance.moves.find(({ to }) => to === 'closed')?.judgement
  if (judgement === undefined || judgement.total === 0) return null
  const { met, total } = judgement
  return (
    <Section
      title="Closing"
      note={`${met} of ${total} met`}
      aside={<Link href={`#/alliances/${alliance.alliance.id}`}>Close with Move to…</Link>}
      ruled
    >
      <JudgementList
        label="Conditions of closing"
        entries={judgement.gates
          .flatMap(({ conditions }) => conditions)
          .map((condition) => {
            const { title, explanation, next } = conditionText(condition, formats)
            return { id: condition.code, title, met: condition.met, explanation, next: next ?? undefined }
          })}
      />
    </Section>
  )
}
