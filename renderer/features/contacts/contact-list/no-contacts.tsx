/** In the place of the list when it has no rows: nobody yet, or nobody who fits. */
import type { JSX } from 'react'
import { Button } from '../../../ui/action/button.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import type { ContactFilter } from './contact-chips.ts'

type Props = { search: string; filter: ContactFilter; onImport: () => void; onShowAll: () => void }

export function NoContacts({ search, filter, onImport, onShowAll }: Props): JSX.Element {
  if (search.trim() === '' && filter === 'all') {
    return (
      <EmptyState title="No contacts yet" action={<Button onClick={onImport}>Import contacts</Button>}>
        Everybody who could open the way into an alliance belongs here: from an export of LinkedIn, Google,
        Outlook or a CRM, or entered by hand.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="No contact fits" action={<Button onClick={onShowAll}>Show all contacts</Button>}>
      {search.trim() === ''
        ? 'Nobody stands under this filter.'
        : `Nobody under this filter is found by “${search.trim()}”: names, organisations, positions and e-mail addresses are searched.`}
    </EmptyState>
  )
}
