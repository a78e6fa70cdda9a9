/** Scores one contact on a page of its own; what is saved opens the alliance of the organisation, or joins it. */
import type { JSX } from 'react'
import type { ContactId } from '../../../shared/base/ids.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { Button } from '../../ui/action/button.tsx'
import { Link } from '../../ui/action/link.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Notice } from '../../ui/feedback/notice.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Breadcrumb } from '../../ui/navigation/breadcrumb.tsx'
import { contactName } from './contact-name.ts'
import { ScoreForm } from './score-form.tsx'
import styles from './identify.module.css'

export function ScorePage({ contactId }: { contactId: string }): JSX.Element {
  const contact = useContractQuery('contacts.getContact', { contactId })
  const workspace = useContractQuery('workspace.getWorkspace', {})
  const refused = [contact, workspace].find((state) => state.status === 'refused')
  if (refused !== undefined) {
    return (
      <Page title="Score">
        <ErrorNote
          title="This contact cannot be shown."
          action={<Button onClick={refused.retry}>Try again</Button>}
        >
          {refusalText(refused.refusal)}
        </ErrorNote>
      </Page>
    )
  }
  if (contact.status !== 'ready' || workspace.status !== 'ready') {
    return (
      <Page title="Score">
        <Skeleton label="Loading the contact" rows={8} />
      </Page>
    )
  }
  const { contact: row, scores } = contact.value
  const name = contactName(row)
  const back = `#/contacts/${row.id}`
  return (
    <Page
      title={`Score ${name}`}
      subtitle={[row.position, row.organisationName].filter((text) => text !== '').join(', ')}
      breadcrumb={
        <Breadcrumb
          steps={[
            { label: 'Contacts', href: '#/contacts' },
            { label: name, href: back },
          ]}
        />
      }
    >
      <div className={styles.page}>
        {row.organisationId === null && (
          <Notice title="This contact has no organisation.">
            A score is of the way into one. <Link href={back}>Enter the organisation</Link> first; for someone
            who works alone, their own name.
          </Notice>
        )}
        <ScoreForm
          key={row.id}
          contactId={row.id as ContactId}
          contactName={name}
          today={workspace.value.today}
          settings={workspace.value.settings}
          previous={scores[0] ?? null}
          onSaved={(allianceId) => window.location.assign(`#/alliances/${allianceId}/identify`)}
          onCancel={() => window.location.assign(back)}
        />
      </div>
    </Page>
  )
}
