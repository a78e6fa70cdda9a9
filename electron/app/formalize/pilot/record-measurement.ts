/** Records a measured result of a metric of the charter that is in force or in work. Earlier results stay. */
import { currentCharter, signedCharter } from '../../../../shared/domain/formalize/signed-charter.ts'
import { readWhere } from '../../../store/reads.ts'
import { type Handler, requireRecord } from '../../dispatch/context.ts'
import { refuseInput } from '../../dispatch/refuse.ts'
import { refuseFuture } from '../../facts/check-dates.ts'

export const recordMeasurement: Handler<'formalize.recordMeasurement'> = async (context, input) => {
  const alliance = await requireRecord(context.read, 'alliance', input.allianceId)
  const charters = await readWhere(context.read, 'charter', 'allianceId', alliance.id)
  const counting = [signedCharter(charters, context.today), currentCharter(charters)]
  const metrics = counting.flatMap((charter) => charter?.content.metrics ?? [])
  if (!metrics.some((metric) => metric.id === input.metricId)) {
    refuseInput('metricId', 'The charter has no such metric. Add it to the charter first.')
  }
  refuseFuture('measuredOn', input.measuredOn, context.today)
  const id = context.newId<'measurement'>()
  await context.write.insert('measurement', { id, ...input })
  return { measurementId: id }
}
