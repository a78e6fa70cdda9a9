/** A gate inside a panel: conditions, then the move. It takes the focus when it opens because a move was held up. */
import { useEffect, useRef, type JSX } from 'react'
import type { MoveJudgement } from '../../../../shared/domain/board/move.ts'
import { gateTitle, metText } from '../move/move-text.ts'
import type { MoveAlliance, MoveRequest } from '../move/use-move-alliance.ts'
import { GateConditions } from './gate-conditions.tsx'
import { MoveAnyway } from './move-anyway.tsx'
import type { TabName } from './places.ts'
import styles from './gate.module.css'

export type GateBodyProps = {
  readonly request: MoveRequest
  readonly judgement: MoveJudgement
  readonly moving: MoveAlliance
  readonly currentTab: TabName | null
  /** Called beside giving up, so that the focus can go back. */
  readonly onCancel?: (() => void) | undefined
}

export function GateBody({ request, judgement, moving, currentTab, onCancel }: GateBodyProps): JSX.Element {
  const body = useRef<HTMLDivElement>(null)
  const isHeld = moving.held?.allianceId === request.allianceId && moving.held.to === request.to
  useEffect(() => {
    if (!isHeld) return
    // The title of the panel stands above the body and is to be seen as well.
    body.current?.parentElement?.scrollTo(0, 0)
    body.current?.focus({ preventScroll: true })
  }, [isHeld])
  const cancel = (): void => {
    moving.giveUp()
    onCancel?.()
  }
  return (
    <div
      ref={body}
      tabIndex={-1}
      role="group"
      aria-label={`${gateTitle(judgement)}, ${metText(judgement)}`}
      className={styles.body}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isHeld) cancel()
      }}
    >
      <GateConditions allianceId={request.allianceId} gates={judgement.gates} currentTab={currentTab} />
      <MoveAnyway
        key={`${request.allianceId} ${request.to}`}
        judgement={judgement}
        onMove={(reason) => void moving.move({ ...request, reason: reason ?? request.reason })}
        onCancel={isHeld ? cancel : null}
        isMoving={moving.isMoving}
        refusal={isHeld ? moving.refusal : null}
      />
    </div>
  )
}
