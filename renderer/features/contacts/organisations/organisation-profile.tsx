/** What is known of an organisation, as documents name it. */
import type { JSX, ReactNode } from 'react'
import type { OrganisationRow } from '../../../../shared/contract/contacts-contract.ts'
import { placeNames } from '../../../../shared/text/names.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Link } from '../../../ui/action/link.tsx'
import { KeyFacts, type KeyFact } from '../../../ui/layout/key-facts.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import styles from '../contacts.module.css'
import { OutsideLink } from '../people/outside-link.tsx'

export function OrganisationProfile({
  organisation,
  onEdit,
}: {
  organisation: OrganisationRow
  onEdit: () => void
}): JSX.Element {
  const { allianceId, place, website, notes } = organisation
  const facts: readonly KeyFact[] = [
    {
      label: 'Alliance',
      value:
        allianceId === null || place === null ? (
          'Not yet: it opens with a contact’s first score'
        ) : (
          <Link href={`#/alliances/${allianceId}`}>{placeNames[place]}</Link>
        ),
    },
    { label: 'Legal name', value: organisation.legalName || '–' },
    { label: 'Address', value: longText(organisation.address) },
    { label: 'Country', value: organisation.country || '–' },
    {
      label: 'Website',
      value: website === '' ? '–' : <OutsideLink address={website}>{website}</OutsideLink>,
    },
    { label: 'Signatory', value: organisation.signatoryName || '–' },
    { label: 'Title of the signatory', value: organisation.signatoryTitle || '–' },
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

function longText(text: string): ReactNode {
  return text === '' ? '–' : <span className={styles.long}>{text}</span>
}
