/** One contact: profile, scores, conversations, and the alliance that it opens the way into. */
import type { JSX } from 'react'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { Button } from '../../ui/action/button.tsx'
import { Link } from '../../ui/action/link.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { ContactView } from './people/contact-view.tsx'

export function ContactPage({ contactId }: { contactId: string }): JSX.Element {
  const contact = useContractQuery('contacts.getContact', { contactId })
  switch (contact.status) {
    case 'loading':
      return (
        <Page title="Contact">
          <Skeleton label="Loading the contact" rows={8} rowHeight={37} />
        </Page>
      )
    case 'refused':
      return (
        <Page title="Contact">
          {contact.refusal.code === 'not-found' ? (
            <EmptyState
              title="This contact is not here"
              action={<Link href="#/contacts">Show all contacts</Link>}
            >
              It may belong to another workspace.
            </EmptyState>
          ) : (
            <ErrorNote
              title="The contact cannot be shown."
              action={<Button onClick={contact.retry}>Try again</Button>}
            >
              {refusalText(contact.refusal)}
            </ErrorNote>
          )}
        </Page>
      )
    case 'ready':
      return <ContactView key={contactId} {...contact.value} />
  }
}
