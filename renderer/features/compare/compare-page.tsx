/** The comparison tables of the playbook, a tab each: models and pilots, assets, meetings. */
import { Printer } from 'lucide-react'
import type { JSX } from 'react'
import { useHost } from '../../client/use-host.ts'
import { Button } from '../../ui/action/button.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { TabLinks } from '../../ui/navigation/tab-links.tsx'
import { AssetTable } from './asset-table.tsx'
import { MeetingTable } from './meeting-table.tsx'
import { ModelTable } from './model-table.tsx'
import { PilotTable } from './pilot-table.tsx'
import { UseModelButton } from './use-model-button.tsx'
import { useChosenAlliance } from './use-chosen-alliance.ts'

const tabs = [
  { id: 'models', label: 'Models and pilots', href: '#/compare/models' },
  { id: 'assets', label: 'Assets', href: '#/compare/assets' },
  { id: 'meetings', label: 'Meetings', href: '#/compare/meetings' },
]

export function ComparePage({ tab }: { tab: string | null }): JSX.Element {
  const host = useHost()
  const chosen = useChosenAlliance()
  const shown = tabs.find(({ id }) => id === tab)?.id ?? 'models'
  const forModels = shown === 'models'
  return (
    <Page
      title="Compare"
      actions={
        <>
          <Button icon={Printer} onClick={() => void host.print()}>
            Print
          </Button>
          {forModels && chosen.alliance !== null && chosen.model !== null && (
            <UseModelButton alliance={chosen.alliance} model={chosen.model} />
          )}
        </>
      }
      tabs={<TabLinks label="Comparison tables" tabs={tabs} current={shown} />}
    >
      {forModels && (
        <>
          <ModelTable chosen={chosen} />
          <PilotTable alliance={chosen.alliance} model={chosen.model} />
        </>
      )}
      {shown === 'assets' && <AssetTable />}
      {shown === 'meetings' && <MeetingTable />}
    </Page>
  )
}
