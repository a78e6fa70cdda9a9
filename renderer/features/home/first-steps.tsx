/** What to do first in an empty workspace: bring in contacts, or add one, and say who the own firm is. */
import { Building2, FileUp, UserPlus } from 'lucide-react'
import type { JSX } from 'react'
import { Button } from '../../ui/action/button.tsx'
import { RowList } from '../../ui/layout/row-list.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Section } from '../../ui/layout/section.tsx'
import styles from './home.module.css'

export function FirstSteps(): JSX.Element {
  return (
    <Page
      title="This week"
      subtitle="The workspace is empty."
      actions={
        <Button variant="filled" icon={FileUp} onClick={() => window.location.assign('#/contacts/import')}>
          Import contacts
        </Button>
      }
    >
      <div className={styles.first}>
        <Section title="What to do first" ruled>
          <RowList
            label="First steps"
            rows={[
              {
                id: 'import',
                icon: FileUp,
                title: 'Import contacts',
                href: '#/contacts/import',
                note: 'A file from LinkedIn, Google, Outlook or a CRM. Duplicates are found before anything is written.',
              },
              {
                id: 'add',
                icon: UserPlus,
                title: 'Add a contact by hand',
                href: '#/contacts/new',
                note: 'One person and the organisation is enough to score; the score opens the alliance.',
              },
              {
                id: 'own-firm',
                icon: Building2,
                title: 'Write the profile of the own firm',
                href: '#/settings',
                note: 'Charters and notices name it with its legal name, address and signatory.',
              },
            ]}
          />
        </Section>
        <p className="tone-quiet">
          Then score each contact from 3 to 15. Those at the threshold get one value-first action within a
          week, and next steps, flags and notice clocks gather here.
        </p>
      </div>
    </Page>
  )
}
