/** One organisation: profile, people, alliance. */
import type { JSX } from 'react'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { Button } from '../../ui/action/button.tsx'
import { Link } from '../../ui/action/link.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { OrganisationView } from './organisations/organisation-view.tsx'

export function OrganisationPage({ organisationId }: { organisationId: string }): JSX.Element {
  const found = useContractQuery('contacts.getOrganisation', { organisationId })
  switch (found.status) {
    case 'loading':
      return (
        <Page title="Organisation">
          <Skeleton label="Loading the organisation" rows={8} rowHeight={37} />
        </Page>
      )
    case 'refused':
      return (
        <Page title="Organisation">
          {found.refusal.code === 'not-found' ? (
            <EmptyState
              title="This organisation is not here"
              action={<Link href="#/organisations">Show all organisations</Link>}
            >
              It may belong to another workspace.
            </EmptyState>
          ) : (
            <ErrorNote
              title="The organisation cannot be shown."
              action={<Button onClick={found.retry}>Try again</Button>}
            >
              {refusalText(found.refusal)}
            </ErrorNote>
          )}
        </Page>
      )
    case 'ready':
      return <OrganisationView key={organisationId} {...found.value} />
  }
}
