/** The column at the left and the page that the address names. */
import { Building2, Columns3, History, House, Settings, SquareKanban, Users } from 'lucide-react'
import type { JSX } from 'react'
import { useLocation } from 'wouter'
import { useContractQuery } from '../client/use-contract-query.ts'
import { useHostState } from '../client/use-host-state.ts'
import { LastingToasts } from '../ui/feedback/toast.tsx'
import { AppShell } from '../ui/layout/app-shell.tsx'
import { SideNav } from '../ui/navigation/side-nav.tsx'
import { Pages } from './pages.tsx'
import { SavedLine } from './saved-line.tsx'
import { useWorkspaceRows } from './use-workspace-rows.ts'

export function WorkspaceFrame(): JSX.Element {
  const [location] = useLocation()
  const workspace = useContractQuery('workspace.getWorkspace', {})
  const workspaceRows = useWorkspaceRows()
  const host = useHostState()
  const counts = workspace.status === 'ready' ? workspace.value.counts : null
  return (
    <AppShell
      nav={
        <SideNav
          workspaceName={workspace.status === 'ready' ? workspace.value.name : ''}
          workspaceRows={workspaceRows}
          entries={[
            { id: 'home', label: 'Home', icon: House, href: '#/' },
            {
              id: 'board',
              label: 'Board',
              icon: SquareKanban,
              href: '#/board',
              count: counts?.alliancesOnBoard,
            },
            { id: 'contacts', label: 'Contacts', icon: Users, href: '#/contacts' },
            { id: 'organisations', label: 'Organisations', icon: Building2, href: '#/organisations' },
            { id: 'compare', label: 'Compare', icon: Columns3, href: '#/compare' },
            { id: 'history', label: 'History', icon: History, href: '#/history' },
          ]}
          footEntries={[{ id: 'settings', label: 'Settings', icon: Settings, href: '#/settings' }]}
          current={currentEntry(location)}
          saved={<SavedLine />}
        />
      }
    >
      <Pages />
      {host.status === 'ready' && <LastingToasts key={host.value.open?.place} texts={host.value.warnings} />}
    </AppShell>
  )
}

/** The entry of the column that a page belongs to. */
function currentEntry(location: string): string | null {
  const [, first = ''] = location.split('/')
  if (first === '') return 'home'
  if (first === 'alliances' || first === 'charters') return 'board'
  return first
}
