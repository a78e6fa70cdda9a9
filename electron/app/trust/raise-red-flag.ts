/** Raises a red flag; it holds the gate until it is resolved with a note. */
import { type Handler, requireRecord } from '../dispatch/context.ts'
import { refuseFuture } from '../facts/check-dates.ts'

export const raiseRedFlag: Handler<'trust.raiseRedFlag'> = async (context, input) => {
  await requireRecord(context.read, 'alliance', input.allianceId)
  refuseFuture('raisedOn', input.raisedOn, context.today)
  const id = context.newId<'redFlag'>()
  await context.write.insert('redFlag', { id, ...input, resolvedOn: null, resolution: '' })
  return { redFlagId: id }
}
