/** The page of an alliance, laid out: head, stepper, next action, flags, tabs, and the panel with gate and conversations. */
import { useRef, useState, type JSX, type ReactNode } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import { placeNames } from '../../../../shared/text/names.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Page } from '../../../ui/layout/page.tsx'
import { Breadcrumb } from '../../../ui/navigation/breadcrumb.tsx'
import { Stepper } from '../../../ui/navigation/stepper.tsx'
import { TabLinks } from '../../../ui/navigation/tab-links.tsx'
import { usePageKeys } from '../keys/use-page-keys.ts'
import { tabHref, type TabName } from '../gate/places.ts'
import { useMoveAlliance } from '../move/use-move-alliance.ts'
import { AllianceButtons } from './alliance-buttons.tsx'
import { AllianceFlags } from './alliance-flags.tsx'
import { AlliancePanel, shownGate } from './alliance-panel.tsx'
import { AllianceSubtitle } from './alliance-subtitle.tsx'
import { allianceSteps, defaultTab } from './alliance-steps.ts'
import { NextActionRow } from '../next-action/next-action-row.tsx'
import { TrayNote } from './tray-note.tsx'
import { useWideWindow } from './use-wide-window.ts'
import styles from './alliance.module.css'

const tabLabels: Readonly<Record<TabName, string>> = {
  identify: 'Identify',
  trust: 'Trust',
  charter: 'Charter',
  pilot: 'Pilot',
  exit: 'Exit',
  history: 'History',
}
const tabNames = Object.keys(tabLabels) as readonly TabName[]

export type AllianceLayoutProps = {
  readonly view: AllianceView
  readonly today: CalendarDate
  readonly tab: TabName | null
  readonly children: (shown: TabName) => ReactNode
}

export function AllianceLayout({ view, today, tab, children }: AllianceLayoutProps): JSX.Element {
  const { alliance, organisation, card } = view
  const formats = useFormats()
  const isWide = useWideWindow()
  const moveButton = useRef<HTMLButtonElement>(null)
  const [isMenuOpen, setIsMenuOpen] = useState(false)
  const [isPanelAsked, setIsPanelAsked] = useState(false)
  const focusMove = (): void => moveButton.current?.focus()
  const moving = useMoveAlliance(focusMove)
  const isClosed = alliance.place === 'closed'
  usePageKeys(isClosed ? {} : { m: () => setIsMenuOpen(true) })
  const shown = tab ?? defaultTab(card)
  const gate = shownGate(view, moving.held)
  const hasPanel = isWide || isPanelAsked || moving.held !== null
  return (
    <Page
      title={organisation.name}
      breadcrumb={
        <Breadcrumb steps={[{ label: 'Board', href: '#/board' }, { label: placeNames[alliance.place] }]} />
      }
      subtitle={<AllianceSubtitle view={view} />}
      actions={
        <AllianceButtons
          view={view}
          today={today}
          moving={moving}
          gate={gate}
          moveButton={moveButton}
          isMenuOpen={isMenuOpen}
          onMenuOpen={setIsMenuOpen}
          panelToggle={isWide ? null : { isOpen: hasPanel, onToggle: () => setIsPanelAsked(!isPanelAsked) }}
        />
      }
      head={
        <>
          <Stepper label="Stages" steps={allianceSteps(view, formats)} />
          <div className={styles.rows}>
            <TrayNote view={view} today={today} />
            {!isClosed && <NextActionRow view={view} today={today} />}
            <AllianceFlags view={view} />
          </div>
        </>
      }
      tabs={
        <TabLinks
          label="Parts of the alliance"
          tabs={tabNames.map((id) => ({ id, label: tabLabels[id], href: tabHref(alliance.id, id) }))}
          current={shown}
        />
      }
      panel={
        hasPanel && (
          <AlliancePanel
            view={view}
            today={today}
            gate={gate}
            moving={moving}
            currentTab={shown}
            onCancel={focusMove}
          />
        )
      }
    >
      {children(shown)}
    </Page>
  )
}
