/** Changes the dates, budget or risk of a pilot until it is decided; what is not named stays. */
import { givenFields, type Handler, requireRecord } from '../../dispatch/context.ts'
import { refuse } from '../../dispatch/refuse.ts'
import { refuseBefore } from '../../facts/check-dates.ts'

export const editPilot: Handler<'formalize.editPilot'> = async (context, input) => {
  const pilot = await requireRecord(context.read, 'pilot', input.pilotId)
  if (pilot.decision !== null) {
    refuse({ code: 'conflict', sentence: 'This pilot is decided, so it is not changed any more.' })
  }
  const fields = givenFields(input, 'pilotId')
  const { startOn, endOn } = { ...pilot, ...fields }
  refuseBefore('endOn', endOn, startOn, 'The pilot ends before it starts.')
  await context.write.update('pilot', pilot.id, fields)
  return { pilotId: pilot.id }
}
