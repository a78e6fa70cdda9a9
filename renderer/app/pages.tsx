/** Which page an address names. Features meet here and nowhere else. */
import type { JSX } from 'react'
import { Route, Switch } from 'wouter'
import { BoardPage } from '../features/board/board-page.tsx'
import { ComparePage } from '../features/compare/compare-page.tsx'
import { ContactPage } from '../features/contacts/contact-page.tsx'
import { ContactsPage } from '../features/contacts/contacts-page.tsx'
import { ImportPage } from '../features/contacts/import-page.tsx'
import { OrganisationPage } from '../features/contacts/organisation-page.tsx'
import { OrganisationsPage } from '../features/contacts/organisations-page.tsx'
import { CharterPage } from '../features/formalize/charter-page.tsx'
import { HistoryPage } from '../features/history/history-page.tsx'
import { HomePage } from '../features/home/home-page.tsx'
import { ScorePage } from '../features/identify/score-page.tsx'
import { NotFoundPage } from '../features/workspace/not-found-page.tsx'
import { SettingsPage } from '../features/workspace/settings-page.tsx'
import { AlliancePage } from './alliance-page.tsx'

export function Pages(): JSX.Element {
  return (
    <Switch>
      <Route path="/" component={HomePage} />
      <Route path="/board" component={BoardPage} />
      <Route path="/alliances/:allianceId/:tab?">
        {({ allianceId, tab }) => <AlliancePage allianceId={allianceId} tab={tab ?? null} />}
      </Route>
      <Route path="/charters/:charterId">{({ charterId }) => <CharterPage charterId={charterId} />}</Route>
      <Route path="/contacts">
        <ContactsPage />
      </Route>
      <Route path="/contacts/new">
        <ContactsPage isAdding />
      </Route>
      <Route path="/contacts/import" component={ImportPage} />
      <Route path="/contacts/:contactId/score">
        {({ contactId }) => <ScorePage contactId={contactId} />}
      </Route>
      <Route path="/contacts/:contactId">{({ contactId }) => <ContactPage contactId={contactId} />}</Route>
      <Route path="/organisations" component={OrganisationsPage} />
      <Route path="/organisations/:organisationId">
        {({ organisationId }) => <OrganisationPage organisationId={organisationId} />}
      </Route>
      <Route path="/compare/:tab?">{({ tab }) => <ComparePage tab={tab ?? null} />}</Route>
      <Route path="/history" component={HistoryPage} />
      <Route path="/settings" component={SettingsPage} />
      <Route component={NotFoundPage} />
    </Switch>
  )
}
