/** Names the alliance manager of each side; an empty name is nobody yet, which the card flags from Formalize on. */
import { type Handler, requireRecord } from '../dispatch/context.ts'

export const nameManagers: Handler<'formalize.nameManagers'> = async (context, input) => {
  const alliance = await requireRecord(context.read, 'alliance', input.allianceId)
  await context.write.update('alliance', alliance.id, {
    ourManager: input.ours,
    theirManager: input.theirs,
  })
  return { allianceId: alliance.id }
}
