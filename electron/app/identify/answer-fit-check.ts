/** Answers the fit check of an alliance; there is one, and a later answer takes the place of the earlier in it. */
import { readWhere } from '../../store/reads.ts'
import { givenFields, type Handler, requireRecord } from '../dispatch/context.ts'
import { refuseFuture } from '../facts/check-dates.ts'

export const answerFitCheck: Handler<'identify.answerFitCheck'> = async (context, input) => {
  const alliance = await requireRecord(context.read, 'alliance', input.allianceId)
  refuseFuture('checkedOn', input.checkedOn, context.today)
  const [known] = await readWhere(context.read, 'fitCheck', 'allianceId', alliance.id)
  if (known !== undefined) {
    await context.write.update('fitCheck', known.id, givenFields(input, 'allianceId'))
    return { fitCheckId: known.id }
  }
  const id = context.newId<'fitCheck'>()
  await context.write.insert('fitCheck', { id, ...input })
  return { fitCheckId: id }
}
