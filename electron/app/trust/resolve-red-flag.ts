/** Resolves a red flag with a note that says how. Once resolved it stays so; what comes up later is a new flag. */
import { isReason } from '../../../shared/domain/board/move.ts'
import { isOpenRedFlag } from '../../../shared/domain/trust/red-flag.ts'
import { type Handler, requireRecord } from '../dispatch/context.ts'
import { refuse, refuseInput } from '../dispatch/refuse.ts'
import { refuseBefore, refuseFuture } from '../facts/check-dates.ts'

export const resolveRedFlag: Handler<'trust.resolveRedFlag'> = async (context, input) => {
  const flag = await requireRecord(context.read, 'redFlag', input.redFlagId)
  const { resolution, resolvedOn } = input
  if (!isOpenRedFlag(flag)) {
    refuse({
      code: 'conflict',
      sentence: 'This red flag is resolved already. What came up since is a new flag.',
    })
  }
  if (!isReason(resolution)) refuseInput('resolution', 'The note must say how it was resolved.')
  refuseFuture('resolvedOn', resolvedOn, context.today)
  refuseBefore(
    'resolvedOn',
    resolvedOn,
    flag.raisedOn,
    'The day lies before the one on which the flag was raised.',
  )
  await context.write.update('redFlag', flag.id, { resolution, resolvedOn })
  return { redFlagId: flag.id }
}
