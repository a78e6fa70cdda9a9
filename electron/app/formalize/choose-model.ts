/**
 * Chooses the partnership model. A joint venture comes after proven success and trust; chosen without, it asks for a written
 * reason, which the history keeps.
 */
import { isReason } from '../../../shared/domain/board/move.ts'
import { jointVentureConditions } from '../../../shared/domain/formalize/joint-venture.ts'
import { allMet } from '../../../shared/domain/judgement.ts'
import type { Handler } from '../dispatch/context.ts'
import { refuse } from '../dispatch/refuse.ts'
import { requireAllianceFacts } from '../facts/alliance-facts.ts'

export const chooseModel: Handler<'formalize.chooseModel'> = async (context, input) => {
  const facts = await requireAllianceFacts(context.read, input.allianceId, context.today)
  const { alliance } = facts
  const { model, reason } = input
  if (alliance.model === model) return { allianceId: alliance.id }
  const conditions = model === 'joint-venture' ? jointVentureConditions(facts, context.today) : []
  if (!allMet(conditions) && !isReason(reason)) {
    const sentence =
      'A joint venture is recommended only after proven success and trust. To choose it now, write the reason.'
    refuse({ code: 'needs-reason', sentence, conditions })
  }
  await context.write.update('alliance', alliance.id, { model })
  if (isReason(reason)) context.write.giveReason(reason)
  return { allianceId: alliance.id }
}
