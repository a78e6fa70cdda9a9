/** The one way to move an alliance, whoever asks: menu, key or gate panel. An unmet gate is held until a reason stands. */
import { useState } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { Refusal } from '../../../../shared/contract/envelope.ts'
import type { Closing, Place } from '../../../../shared/playbook/stages.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { outcomeText } from './move-text.ts'

export type MoveRequest = {
  readonly allianceId: AllianceId
  readonly partner: string
  readonly from: Place
  readonly to: Place
  readonly closedHow?: Closing | undefined
  readonly askAgainOn?: CalendarDate | undefined
  /** Why it moves past an unmet gate, or a note on a free move. */
  readonly reason?: string | undefined
}

export type MoveAlliance = {
  readonly move: (request: MoveRequest) => Promise<void>
  /** The move that an unmet gate holds up. */
  readonly held: MoveRequest | null
  /** Why a held move was refused again. */
  readonly refusal: Refusal | null
  readonly giveUp: () => void
  readonly isMoving: boolean
}

export function useMoveAlliance(onMoved: (request: MoveRequest) => void): MoveAlliance {
  const command = useContractCommand('board.moveAlliance')
  const showToast = useToast()
  const [held, setHeld] = useState<MoveRequest | null>(null)
  const move = async (request: MoveRequest): Promise<void> => {
    const reply = await command.run(inputOf(request))
    if (reply.ok) {
      setHeld(null)
      onMoved(request)
      showToast({ text: outcomeText({ ...request, overridden: reply.value.overridden }) })
    } else if (reply.refusal.code === 'gate-unmet') {
      setHeld(request)
    } else if (held === null) {
      showToast({ text: `${request.partner} was not moved. ${refusalText(reply.refusal)}`, timeout: 0 })
    }
  }
  const giveUp = (): void => {
    setHeld(null)
    command.reset()
  }
  const refusal = held !== null && command.refusal?.code !== 'gate-unmet' ? command.refusal : null
  return { move, held, refusal, giveUp, isMoving: command.isRunning }
}

function inputOf({ allianceId, to, closedHow, askAgainOn, reason }: MoveRequest) {
  return {
    allianceId,
    to,
    ...(closedHow === undefined ? {} : { closedHow }),
    ...(askAgainOn === undefined ? {} : { askAgainOn }),
    ...(reason === undefined ? {} : { reason }),
  }
}
