/** Plans the pilot: type, dates, budget, risk. One pilot is undecided at a time; the next begins when the last is decided. */
import { readWhere } from '../../../store/reads.ts'
import { readWorkspace } from '../../../store/tables/workspace.ts'
import { type Handler, requireRecord } from '../../dispatch/context.ts'
import { refuse } from '../../dispatch/refuse.ts'
import { refuseBefore } from '../../facts/check-dates.ts'
import { refuseOutsideBoard } from '../refuse-outside-board.ts'

export const planPilot: Handler<'formalize.planPilot'> = async (context, input) => {
  const alliance = await requireRecord(context.read, 'alliance', input.allianceId)
  refuseOutsideBoard(alliance.place, 'A pilot is planned')
  refuseBefore('endOn', input.endOn, input.startOn, 'The pilot ends before it starts.')
  const pilots = await readWhere(context.read, 'pilot', 'allianceId', alliance.id)
  if (pilots.some((pilot) => pilot.decision === null)) {
    refuse({ code: 'conflict', sentence: 'The pilot before this one is not decided yet. Decide it first.' })
  }
  const id = context.newId<'pilot'>()
  await context.write.insert('pilot', {
    id,
    ...input,
    currency: input.currency ?? (await readWorkspace(context.read)).currency,
    decision: null,
    decidedOn: null,
    decisionReason: '',
  })
  return { pilotId: id }
}
