/** The contacts that wait longest for their first score, a few at a time. */
import type { JSX } from 'react'
import { daysBetween, type CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { ContactRow } from '../../../shared/contract/contacts-contract.ts'
import { Link } from '../../ui/action/link.tsx'
import { Section } from '../../ui/layout/section.tsx'
import { addedText, contactName } from './contact-text.ts'
import styles from './home.module.css'

export type ContactsToScoreProps = {
  readonly rows: readonly ContactRow[]
  readonly total: number
  readonly today: CalendarDate
}

export function ContactsToScore({ rows, total, today }: ContactsToScoreProps): JSX.Element {
  return (
    <Section
      title="Contacts to score"
      note={total === 0 ? undefined : total}
      ruled={total > 0}
      aside={total > rows.length ? <Link href="#/contacts">Show all contacts</Link> : 'Five minutes each'}
    >
      {rows.length === 0 ? (
        <p className="tone-quiet">Every contact is scored.</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <li key={row.id} className={styles.contact}>
              <Link plain href={`#/contacts/${row.id}`}>
                {contactName(row)}
              </Link>
              <span className="tone-quiet">{row.organisationName || 'No organisation'}</span>
              <span className={styles.added}>{addedText(daysBetween(row.addedOn, today))}</span>
              <Link href={`#/contacts/${row.id}/score`} aria-label={`Score ${contactName(row)}`}>
                Score
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
