/** Charters (latest version first), pilots, measurements and documents of an alliance, the rest oldest first. */
import { readWhere } from '../../store/reads.ts'
import { type Handler, requireRecord } from '../dispatch/context.ts'

export const getFormalize: Handler<'formalize.getFormalize'> = async ({ read }, input) => {
  const { id } = await requireRecord(read, 'alliance', input.allianceId)
  const charters = await readWhere(read, 'charter', 'allianceId', id)
  return {
    charters: charters.toSorted((one, other) => other.version - one.version),
    pilots: await readWhere(read, 'pilot', 'allianceId', id),
    measurements: await readWhere(read, 'measurement', 'allianceId', id),
    documents: await readWhere(read, 'document', 'allianceId', id),
  }
}
