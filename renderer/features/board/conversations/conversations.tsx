/** What was said, latest first: the last three in the panel, all of them on demand. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import type { Conversation } from '../../../../shared/domain/records/people.ts'
import { channelNames } from '../../../../shared/text/names.ts'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { LinkButton } from '../../../ui/action/link.tsx'
import { RowList } from '../../../ui/layout/row-list.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { contactName } from '../people/contact-name.ts'
import { ConversationDialog } from './conversation-dialog.tsx'
import styles from './conversations.module.css'

const shownAtFirst = 3

export type ConversationsProps = { readonly view: AllianceView; readonly today: CalendarDate }

export function Conversations({ view, today }: ConversationsProps): JSX.Element {
  const formats = useFormats()
  const [isAll, setIsAll] = useState(false)
  const [open, setOpen] = useState<Conversation | 'new' | null>(null)
  const nameOf = useContactNames(view)
  const { conversations } = view
  const shown = isAll ? conversations : conversations.slice(0, shownAtFirst)
  const noteOf = ({ heldOn, channel, contactId }: Conversation): string => {
    const name = nameOf(contactId)
    return [formats.date(heldOn), channelNames[channel], name].filter((text) => text !== '').join(', ')
  }
  return (
    <Section
      title="Conversations"
      ruled
      aside={
        <Button size="small" onClick={() => setOpen('new')}>
          Log
        </Button>
      }
    >
      {conversations.length === 0 && <p className={styles.empty}>Nothing logged yet.</p>}
      <RowList
        label="Conversations"
        rows={shown.map((conversation) => ({
          id: conversation.id,
          title: <span className={styles.summary}>{conversation.summary}</span>,
          note: noteOf(conversation),
          aside: (
            <LinkButton
              aria-label={`Change the conversation of ${formats.date(conversation.heldOn)}`}
              onClick={() => setOpen(conversation)}
            >
              Change
            </LinkButton>
          ),
        }))}
      />
      {conversations.length > shown.length && (
        <p className={styles.more}>
          <LinkButton onClick={() => setIsAll(true)}>{`Show all ${conversations.length}`}</LinkButton>
        </p>
      )}
      {open !== null && (
        <ConversationDialog
          view={view}
          today={today}
          conversation={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}

function useContactNames({ organisation }: AllianceView): (id: string) => string {
  const known = useContractQuery('contacts.getOrganisation', { organisationId: organisation.id })
  const people = known.status === 'ready' ? known.value.contacts : []
  return (id) => {
    const contact = people.find((each) => each.id === id)
    return contact === undefined ? '' : contactName(contact)
  }
}
