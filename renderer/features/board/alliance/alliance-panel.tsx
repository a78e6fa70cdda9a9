/** At the right of an alliance: the gate to the next stage, or the one that holds up a move; below, what is planned and was said. */
import type { JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import type { MoveJudgement } from '../../../../shared/domain/board/move.ts'
import { Panel } from '../../../ui/layout/panel.tsx'
import { GateBody } from '../gate/gate-body.tsx'
import { GateConditions } from '../gate/gate-conditions.tsx'
import type { TabName } from '../gate/places.ts'
import { judgementTo } from '../move/move-rows.ts'
import { gateTitle, metText } from '../move/move-text.ts'
import type { MoveAlliance, MoveRequest } from '../move/use-move-alliance.ts'
import styles from './alliance.module.css'
import { nextStage } from './alliance-steps.ts'
import { Conversations } from '../conversations/conversations.tsx'
import { FurtherActions } from '../next-action/further-actions.tsx'

export type ShownGate = {
  readonly request: MoveRequest
  readonly judgement: MoveJudgement
  /** While notice runs the gate tells what closing takes; it is closed by the menu, which asks how it ended. */
  readonly isToldOnly: boolean
}

/** The gate that holds up a move first, else the one of closing while notice runs, else the one to the next stage. */
export function shownGate(view: AllianceView, held: MoveRequest | null): ShownGate | null {
  const { alliance, organisation, card } = view
  const isLeaving = card.notice !== null
  const to = held?.to ?? (isLeaving ? 'closed' : nextStage(alliance.place))
  const judgement = to === null ? null : judgementTo(view, to)
  if (to === null || judgement === null || judgement.total === 0) return null
  const usual = { allianceId: alliance.id, partner: organisation.name, from: alliance.place, to }
  return { request: held ?? usual, judgement, isToldOnly: held === null && isLeaving }
}

export type AlliancePanelProps = {
  readonly view: AllianceView
  readonly today: CalendarDate
  readonly gate: ShownGate | null
  readonly moving: MoveAlliance
  readonly currentTab: TabName
  readonly onCancel: () => void
}

export function AlliancePanel(props: AlliancePanelProps): JSX.Element {
  const { view, today, gate, moving, currentTab, onCancel } = props
  if (gate === null) {
    return (
      <Panel title="Activity" hideTitle width={408}>
        <FurtherActions view={view} today={today} />
        <Conversations view={view} today={today} />
      </Panel>
    )
  }
  return (
    <Panel title={gateTitle(gate.judgement)} aside={metText(gate.judgement)} width={408}>
      {gate.isToldOnly ? (
        <GateConditions allianceId={view.alliance.id} gates={gate.judgement.gates} currentTab={currentTab} />
      ) : (
        <GateBody
          request={gate.request}
          judgement={gate.judgement}
          moving={moving}
          currentTab={currentTab}
          onCancel={onCancel}
        />
      )}
      <div className={styles.activity}>
        <FurtherActions view={view} today={today} />
        <Conversations view={view} today={today} />
      </div>
    </Panel>
  )
}
