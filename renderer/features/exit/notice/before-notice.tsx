/** What leaving would mean, and the way to begin; where it cannot begin by a notice, why. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import type { ExitProposal, ExitView } from '../../../../shared/contract/exit-contract.ts'
import { canGiveNotice } from '../../../../shared/domain/exit/notice-problems.ts'
import { counted } from '../../../../shared/text/formats/counted.ts'
import { noticeProblemText } from '../../../../shared/text/warning-text.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Link } from '../../../ui/action/link.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { Notice } from '../../../ui/feedback/notice.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { NoticeForm } from './notice-form.tsx'
import styles from './notice.module.css'

type BeforeNoticeProps = { alliance: AllianceView; exit: ExitView; today: CalendarDate }

export function BeforeNotice({ alliance, exit, today }: BeforeNoticeProps): JSX.Element {
  const [isWriting, setIsWriting] = useState(false)
  const { proposal, notice } = exit
  const { id, place } = alliance.alliance
  const withdrawn = notice === null ? null : <WithdrawnNote noticeOn={notice.noticeOn} />
  if (!canGiveNotice(place)) {
    return (
      <Section title="Exit">
        <div className={styles.stack}>
          {withdrawn}
          <EmptyState title="No notice from here">{noticeProblemText('not-from-this-place')}</EmptyState>
        </div>
      </Section>
    )
  }
  return (
    <Section title="Exit" note="Leaving well is a step of the playbook, too">
      <div className={styles.stack}>
        {withdrawn}
        <p>
          The notice period is <b>{counted(proposal.periodCount, proposal.periodUnit.slice(0, -1))}</b>,{' '}
          {sourceText(proposal)} Until then obligations are settled and lessons written down; everything stays
          on record.
        </p>
        {isWriting ? (
          <NoticeForm
            allianceId={id}
            partner={alliance.organisation.name}
            proposal={proposal}
            today={today}
            onClose={() => setIsWriting(false)}
          />
        ) : (
          <div className={styles.buttons}>
            <Button onClick={() => setIsWriting(true)}>Give notice</Button>
            <Link href={`#/alliances/${id}/charter`}>Read the charter</Link>
          </div>
        )}
      </div>
    </Section>
  )
}

function sourceText({ periodSource, agreement }: ExitProposal): string {
  if (periodSource === 'playbook') return 'as the playbook sets it: no signed charter names another.'
  return agreement === '' ? 'as the signed charter sets it.' : `as ${agreement} sets it.`
}

function WithdrawnNote({ noticeOn }: { noticeOn: CalendarDate }): JSX.Element {
  const formats = useFormats()
  return (
    <Notice title="A notice was withdrawn">
      The notice of {formats.fullDate(noticeOn)} was withdrawn. It stays on record, with its reason in the
      history.
    </Notice>
  )
}
