/** Notes what each side thinks that this is. Two different answers are a flag until a charter reconciles them. */
import { type Handler, requireRecord } from '../dispatch/context.ts'

export const recordExpectations: Handler<'identify.recordExpectations'> = async (context, input) => {
  const alliance = await requireRecord(context.read, 'alliance', input.allianceId)
  await context.write.update('alliance', alliance.id, {
    ourExpectation: input.ours,
    theirExpectation: input.theirs,
  })
  return { allianceId: alliance.id }
}
