/** The versions of the charter, latest first; without any, the button to draft the first. */
import { FileText } from 'lucide-react'
import type { JSX } from 'react'
import { currentCharter } from '../../../../shared/domain/formalize/signed-charter.ts'
import type { Alliance } from '../../../../shared/domain/records/alliance.ts'
import type { Charter } from '../../../../shared/domain/records/formalize.ts'
import { charterKindNames, charterStatusNames } from '../../../../shared/text/formal-names.ts'
import type { Formats } from '../../../../shared/text/formats/formats.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { RowList } from '../../../ui/layout/row-list.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { AmendButton } from './amend-button.tsx'
import { DraftButton } from './draft-button.tsx'

type Sides = { ownFirm: string; partner: string }
type VersionsSectionProps = Sides & { alliance: Alliance; charters: readonly Charter[] }

export function VersionsSection({ alliance, charters, ...sides }: VersionsSectionProps): JSX.Element {
  const formats = useFormats()
  const current = currentCharter(charters)
  if (charters.length === 0) {
    return (
      <Section title="Charter">
        <EmptyState title="No charter yet" action={<DraftButton allianceId={alliance.id} />}>
          One to two pages in plain language: the outcome wanted, what is in and out, what each side brings,
          how success is measured, and how to leave. The first draft is filled from both profiles.
        </EmptyState>
      </Section>
    )
  }
  return (
    <Section
      title="Charter"
      note={current === null ? undefined : charterKindNames[current.kind]}
      aside={
        current !== null &&
        current.status !== 'draft' && (
          <AmendButton allianceId={alliance.id} kind={current.kind} size="small" />
        )
      }
      ruled
    >
      <RowList
        label="Versions of the charter"
        rows={charters.map((charter) => ({
          id: charter.id,
          icon: FileText,
          tone: charter.status === 'superseded' ? 'quiet' : undefined,
          title: `Version ${charter.version}: ${charter.content.title.trim() || charterKindNames[charter.kind]}`,
          href: `#/charters/${charter.id}`,
          note: datesOf(charter, sides, formats),
          aside: charterStatusNames[charter.status],
        }))}
      />
    </Section>
  )
}

function datesOf(charter: Charter, { ownFirm, partner }: Sides, formats: Formats): string {
  const { draftedOn, sentOn, signedByUsOn, signedByThemOn, sentReason } = charter
  const dated = [
    { what: 'Drafted', on: draftedOn },
    { what: 'sent', on: sentOn },
    { what: `signed by ${ownFirm}`, on: signedByUsOn },
    { what: `signed by ${partner}`, on: signedByThemOn },
  ].flatMap(({ what, on }) => (on === null ? [] : [`${what} on ${formats.date(on)}`]))
  const reason = sentReason === '' ? '' : `. Sent with findings open: ${sentReason}`
  return dated.join(', ') + reason
}
