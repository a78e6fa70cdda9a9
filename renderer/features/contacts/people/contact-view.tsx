/** The page of a contact that was found. */
import { Ellipsis } from 'lucide-react'
import { useState, type JSX } from 'react'
import type { CallValue } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/action/button.tsx'
import { IconButton } from '../../../ui/action/icon-button.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { Breadcrumb } from '../../../ui/navigation/breadcrumb.tsx'
import { Menu } from '../../../ui/overlay/menu.tsx'
import { ConversationDialog } from '../conversations/conversation-dialog.tsx'
import { ConversationList } from '../conversations/conversation-list.tsx'
import { ArchivedNote } from './archived-note.tsx'
import { ContactDialog } from './contact-dialog.tsx'
import { contactName } from './contact-name.ts'
import { ContactProfile } from './contact-profile.tsx'
import { FindMergeDialog } from './find-merge-dialog.tsx'
import { ScoreList } from './score-list.tsx'
import { useArchiveContact } from './use-archive-contact.ts'

type Opened = 'edit' | 'log' | 'merge' | null

export function ContactView(props: CallValue<'contacts.getContact'>): JSX.Element {
  const { contact, organisation, scores, conversations } = props
  const [opened, setOpened] = useState<Opened>(null)
  const archiving = useArchiveContact(contact)
  const close = (): void => setOpened(null)
  const name = contactName(contact)
  const isArchived = contact.archivedOn !== null
  return (
    <Page
      title={name}
      subtitle={contact.position}
      breadcrumb={<Breadcrumb steps={[{ label: 'Contacts', href: '#/contacts' }, { label: name }]} />}
      actions={
        <>
          <Menu
            align="end"
            trigger={<IconButton icon={Ellipsis} label="More" plain />}
            rows={[
              { id: 'edit', label: 'Edit…', onSelect: () => setOpened('edit') },
              ...(isArchived
                ? [{ id: 'restore', label: 'Restore', onSelect: archiving.restore }]
                : [
                    { id: 'merge', label: 'Merge with others…', onSelect: () => setOpened('merge') },
                    { id: 'archive', label: 'Archive', onSelect: archiving.archive },
                  ]),
            ]}
          />
          <Button onClick={() => setOpened('log')}>Log conversation</Button>
          {!isArchived && (
            <Button
              variant="filled"
              onClick={() => void (window.location.hash = `#/contacts/${contact.id}/score`)}
            >
              {scores.length === 0 ? 'Score' : 'Score again'}
            </Button>
          )}
        </>
      }
      panel={
        <ContactProfile contact={contact} organisation={organisation} onEdit={() => setOpened('edit')} />
      }
    >
      <ArchivedNote
        archivedOn={contact.archivedOn}
        onRestore={archiving.restore}
        isRunning={archiving.isRunning}
      />
      <ScoreList contact={contact} scores={scores} />
      <ConversationList conversations={conversations} onLog={() => setOpened('log')} />
      {opened === 'edit' && <ContactDialog contact={contact} onClose={close} />}
      {opened === 'log' && <ConversationDialog contactId={contact.id} name={name} onClose={close} />}
      {opened === 'merge' && <FindMergeDialog contact={contact} onClose={close} />}
    </Page>
  )
}
