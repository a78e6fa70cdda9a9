/** What is known of a contact, beside its scores and conversations. */
import type { JSX, ReactNode } from 'react'
import type { ContactRow } from '../../../../shared/contract/contacts-contract.ts'
import type { Organisation } from '../../../../shared/domain/records/people.ts'
import { contactSourceNames, placeNames } from '../../../../shared/text/names.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Link } from '../../../ui/action/link.tsx'
import { KeyFacts, type KeyFact } from '../../../ui/layout/key-facts.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import styles from '../contacts.module.css'
import { OutsideLink } from './outside-link.tsx'

type Props = { contact: ContactRow; organisation: Organisation | null; onEdit: () => void }

export function ContactProfile({ contact, organisation, onEdit }: Props): JSX.Element {
  const formats = useFormats()
  const { allianceId, place, email, otherEmails, phone, profileUrl, notes } = contact
  const facts: readonly KeyFact[] = [
    {
      label: 'Organisation',
      value:
        organisation === null ? (
          '–'
        ) : (
          <Link href={`#/organisations/${organisation.id}`}>{organisation.name}</Link>
        ),
    },
    {
      label: 'Alliance',
      value:
        allianceId === null || place === null ? (
          'Not yet: it opens with the first score'
        ) : (
          <Link href={`#/alliances/${allianceId}`}>{placeNames[place]}</Link>
        ),
    },
    { label: 'Position', value: orDash(contact.position) },
    {
      label: 'E-mail',
      value: email === '' ? '–' : <OutsideLink address={`mailto:${email}`}>{email}</OutsideLink>,
    },
    ...(otherEmails === '' ? [] : [{ label: 'Other e-mail', value: longText(otherEmails) }]),
    { label: 'Phone', value: orDash(phone) },
    {
      label: 'Profile',
      value: profileUrl === '' ? '–' : <OutsideLink address={profileUrl}>{profileUrl}</OutsideLink>,
    },
    {
      label: 'Connected on',
      value: contact.connectedOn === null ? '–' : formats.date(contact.connectedOn),
    },
    {
      label: 'Added',
      value: `${formats.date(contact.addedOn)}, ${contactSourceNames[contact.source]}`,
    },
    ...(notes === '' ? [] : [{ label: 'Notes', value: longText(notes) }]),
  ]
  return (
    <Panel
      title="Profile"
      width={400}
      aside={
        <Button size="small" onClick={onEdit}>
          Edit
        </Button>
      }
    >
      <KeyFacts layout="rows" facts={facts} />
    </Panel>
  )
}

function orDash(text: string): string {
  return text === '' ? '–' : text
}

function longText(text: string): ReactNode {
  return <span className={styles.long}>{text}</span>
}
