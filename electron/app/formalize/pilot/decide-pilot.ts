/** Decides a pilot: extend, scale, adjust or exit, with the reason. It is decided once; what follows is a new pilot. */
import { type Handler, requireRecord } from '../../dispatch/context.ts'
import { refuse } from '../../dispatch/refuse.ts'
import { refuseBefore, refuseFuture } from '../../facts/check-dates.ts'

export const decidePilot: Handler<'formalize.decidePilot'> = async (context, input) => {
  const pilot = await requireRecord(context.read, 'pilot', input.pilotId)
  const { decision, decidedOn, reason } = input
  if (pilot.decision !== null) {
    refuse({ code: 'conflict', sentence: 'This pilot is decided already. Plan the next one to go on.' })
  }
  refuseFuture('decidedOn', decidedOn, context.today)
  refuseBefore('decidedOn', decidedOn, pilot.startOn, 'The decision lies before the start of the pilot.')
  await context.write.update('pilot', pilot.id, { decision, decidedOn, decisionReason: reason })
  context.write.giveReason(reason)
  return { pilotId: pilot.id }
}
