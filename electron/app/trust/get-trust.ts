/** Value-first actions (latest first), vetting and red flags of an alliance. Private to us: nothing here is shared. */
import { readWhere } from '../../store/reads.ts'
import type { Stored } from '../../store/records.ts'
import { type Handler, requireRecord } from '../dispatch/context.ts'

export const getTrust: Handler<'trust.getTrust'> = async ({ read }, input) => {
  const { id } = await requireRecord(read, 'alliance', input.allianceId)
  const valueActions = await readWhere(read, 'valueAction', 'allianceId', id)
  return {
    valueActions: valueActions.toSorted(latestFirst),
    vetting: await readWhere(read, 'vettingItem', 'allianceId', id),
    redFlags: await readWhere(read, 'redFlag', 'allianceId', id),
  }
}

function latestFirst(one: Stored<'valueAction'>, other: Stored<'valueAction'>): number {
  if (one.actedOn === other.actedOn) return other.seq - one.seq
  return one.actedOn < other.actedOn ? 1 : -1
}
