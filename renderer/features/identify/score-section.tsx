/** The lead contact's score: what counts now with its evidence, how it came there, and scoring again. */
import { useRef, useState, type JSX } from 'react'
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { IdentifyView } from '../../../shared/contract/identify-contract.ts'
import type { Contact } from '../../../shared/domain/records/people.ts'
import type { Settings } from '../../../shared/playbook/settings.ts'
import { useFormats } from '../../client/use-formats.ts'
import { Button } from '../../ui/action/button.tsx'
import { Link } from '../../ui/action/link.tsx'
import { Select } from '../../ui/choice/select.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { Notice } from '../../ui/feedback/notice.tsx'
import { Field } from '../../ui/form/field.tsx'
import { Section } from '../../ui/layout/section.tsx'
import { contactName } from './contact-name.ts'
import { LatestScore } from './latest-score.tsx'
import { ScoreForm } from './score-form.tsx'
import { ScoreTrend } from './score-trend.tsx'

export type ScoreSectionProps = {
  readonly view: IdentifyView
  readonly organisationHref: string
  readonly today: CalendarDate
  readonly settings: Settings
  /** False when the latest score is from before a reopening: a new one is due. */
  readonly counts: boolean
}

export function ScoreSection(props: ScoreSectionProps): JSX.Element {
  const { view, organisationHref, today, settings, counts } = props
  const { scores, leadContact, contacts } = view
  const formats = useFormats()
  const [isScoring, setScoring] = useState(false)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const section = useRef<HTMLDivElement>(null)
  const contact = leadContact ?? contacts.find(({ id }) => id === chosenId) ?? contacts[0] ?? null
  const [latest] = scores
  const leave = (): void => {
    setScoring(false)
    requestAnimationFrame(() => section.current?.querySelector('button')?.focus())
  }

  return (
    <div ref={section} id="score">
      <Section
        title="Score"
        note={noteOf(contact, latest === undefined ? null : formats.date(latest.scoredOn))}
        aside={
          !isScoring &&
          latest !== undefined && (
            <Button size="small" onClick={() => setScoring(true)}>
              Score again
            </Button>
          )
        }
      >
        {isScoring && leadContact === null && contacts.length > 1 && (
          <Field label="Contact" hint="The first one scored leads the alliance.">
            <Select
              options={contacts.map((each) => ({ value: each.id, label: contactName(each) }))}
              value={contact?.id ?? null}
              onValueChange={setChosenId}
            />
          </Field>
        )}
        {isScoring && contact !== null && (
          <ScoreForm
            key={contact.id}
            contactId={contact.id}
            contactName={contactName(contact)}
            today={today}
            settings={settings}
            previous={latest ?? null}
            onSaved={leave}
            onCancel={leave}
          />
        )}
        {!isScoring && latest !== undefined && (
          <>
            {!counts && (
              <Notice title="A new score is due.">
                The latest one is from before the alliance was reopened.
              </Notice>
            )}
            <LatestScore score={latest} settings={settings} />
          </>
        )}
        {!isScoring && latest === undefined && contact !== null && (
          <EmptyState title="Not scored yet" action={<Button onClick={() => setScoring(true)}>Score</Button>}>
            Three dimensions, 1 to 5 each with a line of evidence; the verdict comes from the numbers.
          </EmptyState>
        )}
        {contact === null && (
          <EmptyState title="Nobody to score" action={<Link href={organisationHref}>Open the partner</Link>}>
            A score is of a contact, as the way into its organisation. Add a contact to this partner first.
          </EmptyState>
        )}
      </Section>
      {scores.length > 1 && <ScoreTrend scores={scores} settings={settings} />}
    </div>
  )
}

function noteOf(contact: Contact | null, scoredOn: string | null): string | undefined {
  if (contact === null) return undefined
  return scoredOn === null ? contactName(contact) : `${contactName(contact)}, ${scoredOn}`
}
