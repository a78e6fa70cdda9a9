/** Logs a conversation in a line, or corrects one: with whom, when, how, what was said. */
import type { JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import type { Contact, Conversation } from '../../../../shared/domain/records/people.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Link } from '../../../ui/action/link.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import { ConversationForm } from './conversation-form.tsx'

export type ConversationDialogProps = {
  readonly view: AllianceView
  readonly today: CalendarDate
  /** Null for a new one. */
  readonly conversation: Conversation | null
  readonly onClose: () => void
}

export function ConversationDialog(props: ConversationDialogProps): JSX.Element | null {
  const { view, onClose } = props
  const { organisation } = view
  const known = useContractQuery('contacts.getOrganisation', { organisationId: organisation.id })
  if (known.status === 'loading') return null
  const people = known.status === 'ready' ? peopleToChoose(known.value.contacts, props) : []
  if (people.length > 0) return <ConversationForm {...props} people={people} />
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Log a conversation"
      width="narrow"
      footer={<Button onClick={onClose}>Close</Button>}
    >
      {known.status === 'refused' ? (
        <ErrorNote title="The people of the partner cannot be read.">{refusalText(known.refusal)}</ErrorNote>
      ) : (
        <p>
          A conversation is logged with a person, and nobody is known at {organisation.name} yet. Add a
          contact to <Link href={`#/organisations/${organisation.id}`}>the organisation</Link> first.
        </p>
      )}
    </Dialog>
  )
}

/** The lead first; who is archived only where the conversation was with them. */
function peopleToChoose(
  contacts: readonly Contact[],
  { view, conversation }: ConversationDialogProps,
): readonly Contact[] {
  const leadId = view.alliance.leadContactId
  return contacts
    .filter((contact) => contact.archivedOn === null || contact.id === conversation?.contactId)
    .toSorted((one, other) => Number(other.id === leadId) - Number(one.id === leadId))
}
