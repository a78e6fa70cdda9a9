/** Notes what one vetting check says. There is one row per check and alliance; a later verdict takes the place of the earlier. */
import { readWhere } from '../../store/reads.ts'
import { type Handler, requireRecord } from '../dispatch/context.ts'
import { refuseFuture } from '../facts/check-dates.ts'

export const recordVetting: Handler<'trust.recordVetting'> = async (context, input) => {
  const alliance = await requireRecord(context.read, 'alliance', input.allianceId)
  refuseFuture('checkedOn', input.checkedOn, context.today)
  const { item, verdict, note, source } = input
  const checkedOn = verdict === 'not-checked' ? null : (input.checkedOn ?? context.today)
  const checked = { verdict, note, source, checkedOn }
  const rows = await readWhere(context.read, 'vettingItem', 'allianceId', alliance.id)
  const known = rows.find((row) => row.item === item)
  if (known !== undefined) {
    await context.write.update('vettingItem', known.id, checked)
    return { vettingItemId: known.id }
  }
  const id = context.newId<'vettingItem'>()
  await context.write.insert('vettingItem', { id, allianceId: alliance.id, item, ...checked })
  return { vettingItemId: id }
}
