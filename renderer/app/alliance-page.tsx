/** One alliance: its head and gate from the board, and the panel of the step that the tab names. Features meet here. */
import type { JSX } from 'react'
import type { AllianceId } from '../../shared/base/ids.ts'
import { AllianceFrame } from '../features/board/alliance/alliance-frame.tsx'
import { ExitTab } from '../features/exit/exit-tab.tsx'
import { CharterTab } from '../features/formalize/charter-tab.tsx'
import { PilotTab } from '../features/formalize/pilot-tab.tsx'
import { HistoryTab } from '../features/history/history-tab.tsx'
import { IdentifyTab } from '../features/identify/identify-tab.tsx'
import { TrustTab } from '../features/trust/trust-tab.tsx'
import { NotFoundPage } from '../features/workspace/not-found-page.tsx'

const tabs = {
  identify: IdentifyTab,
  trust: TrustTab,
  charter: CharterTab,
  pilot: PilotTab,
  exit: ExitTab,
  history: HistoryTab,
} as const
type TabName = keyof typeof tabs

export function AlliancePage({ allianceId, tab }: { allianceId: string; tab: string | null }): JSX.Element {
  if (tab !== null && !isTab(tab)) return <NotFoundPage />
  const id = allianceId as AllianceId
  return (
    <AllianceFrame allianceId={id} tab={tab}>
      {(shown) => {
        const Tab = tabs[shown]
        return <Tab allianceId={id} />
      }}
    </AllianceFrame>
  )
}

function isTab(tab: string): tab is TabName {
  return Object.hasOwn(tabs, tab)
}
