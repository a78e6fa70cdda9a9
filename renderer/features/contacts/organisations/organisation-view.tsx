/** The page of an organisation that was found. */
import { Ellipsis, Plus } from 'lucide-react'
import { useState, type JSX } from 'react'
import type { CallValue } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/action/button.tsx'
import { IconButton } from '../../../ui/action/icon-button.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { RowList } from '../../../ui/layout/row-list.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { Breadcrumb } from '../../../ui/navigation/breadcrumb.tsx'
import { Menu } from '../../../ui/overlay/menu.tsx'
import { ArchivedNote } from '../people/archived-note.tsx'
import { ContactDialog } from '../people/contact-dialog.tsx'
import { contactName } from '../people/contact-name.ts'
import { FindMergeOrganisations } from './find-merge-organisations.tsx'
import { OrganisationDialog } from './organisation-dialog.tsx'
import { OrganisationProfile } from './organisation-profile.tsx'
import { useArchiveOrganisation } from './use-archive-organisation.ts'

type Opened = 'edit' | 'contact' | 'merge' | null

export function OrganisationView(props: CallValue<'contacts.getOrganisation'>): JSX.Element {
  const { organisation, contacts } = props
  const [opened, setOpened] = useState<Opened>(null)
  const archiving = useArchiveOrganisation(organisation)
  const close = (): void => setOpened(null)
  const { name, archivedOn } = organisation
  const people = contacts.filter((contact) => contact.archivedOn === null)
  return (
    <Page
      title={name}
      breadcrumb={
        <Breadcrumb steps={[{ label: 'Organisations', href: '#/organisations' }, { label: name }]} />
      }
      actions={
        <>
          <Menu
            align="end"
            trigger={<IconButton icon={Ellipsis} label="More" plain />}
            rows={[
              { id: 'edit', label: 'Edit…', onSelect: () => setOpened('edit') },
              ...(archivedOn !== null
                ? [{ id: 'restore', label: 'Restore', onSelect: archiving.restore }]
                : [
                    { id: 'merge', label: 'Merge with others…', onSelect: () => setOpened('merge') },
                    { id: 'archive', label: 'Archive', onSelect: archiving.archive },
                  ]),
            ]}
          />
          <Button variant="filled" icon={Plus} onClick={() => setOpened('contact')}>
            New contact
          </Button>
        </>
      }
      panel={<OrganisationProfile organisation={organisation} onEdit={() => setOpened('edit')} />}
    >
      <ArchivedNote archivedOn={archivedOn} onRestore={archiving.restore} isRunning={archiving.isRunning} />
      <Section title="People" note={people.length || undefined} ruled={people.length > 0}>
        {people.length === 0 ? (
          <EmptyState
            title="Nobody here yet"
            action={<Button onClick={() => setOpened('contact')}>Add a contact</Button>}
          >
            One person who could open the way into an alliance is enough to begin.
          </EmptyState>
        ) : (
          <RowList
            label="People"
            rows={people.map((contact) => ({
              id: contact.id,
              title: contactName(contact),
              href: `#/contacts/${contact.id}`,
              note: [contact.position, contact.email].filter((text) => text !== '').join(', ') || undefined,
            }))}
          />
        )}
      </Section>
      {opened === 'edit' && <OrganisationDialog organisation={organisation} onClose={close} />}
      {opened === 'contact' && <ContactDialog organisationName={name} onClose={close} />}
      {opened === 'merge' && <FindMergeOrganisations organisation={organisation} onClose={close} />}
    </Page>
  )
}
