/** One version of a charter with the partner's name and the documents that were made from it. */
import { readWhere } from '../../../store/reads.ts'
import { type Handler, requireRecord } from '../../dispatch/context.ts'

export const getCharter: Handler<'formalize.getCharter'> = async ({ read }, input) => {
  const charter = await requireRecord(read, 'charter', input.charterId)
  const alliance = await requireRecord(read, 'alliance', charter.allianceId)
  const partner = await requireRecord(read, 'organisation', alliance.organisationId)
  return {
    charter,
    allianceName: partner.name,
    documents: await readWhere(read, 'document', 'recordId', charter.id),
  }
}
