/** At the right of the board: the gate that holds up a move, judged anew whenever its records change. */
import type { JSX } from 'react'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { Panel } from '../../../ui/layout/panel.tsx'
import { judgementTo } from '../move/move-rows.ts'
import { gateTitle, metText } from '../move/move-text.ts'
import type { MoveAlliance, MoveRequest } from '../move/use-move-alliance.ts'
import { GateBody } from './gate-body.tsx'
import styles from './gate.module.css'

export type HeldGatePanelProps = {
  readonly request: MoveRequest
  readonly moving: MoveAlliance
  readonly onCancel: () => void
}

export function HeldGatePanel({ request, moving, onCancel }: HeldGatePanelProps): JSX.Element | null {
  const view = useContractQuery('board.getAlliance', { allianceId: request.allianceId })
  const judgement = view.status === 'ready' ? judgementTo(view.value, request.to) : null
  if (judgement === null) return null
  return (
    <Panel title={gateTitle(judgement)} aside={metText(judgement)} width={408}>
      <p className={styles.note}>{request.partner}</p>
      <GateBody
        request={request}
        judgement={judgement}
        moving={moving}
        currentTab={null}
        onCancel={onCancel}
      />
    </Panel>
  )
}
