/** Scores of the lead contact (latest first), fit check and people of an alliance. */
import type { ScoreWithPoints } from '../../../shared/domain/records/identify.ts'
import { readOne, readWhere } from '../../store/reads.ts'
import type { Handler } from '../dispatch/context.ts'
import { requireAllianceFacts } from '../facts/alliance-facts.ts'

export const getIdentify: Handler<'identify.getIdentify'> = async ({ read, today }, input) => {
  const { alliance, scores, fitCheck } = await requireAllianceFacts(read, input.allianceId, today)
  const people = await readWhere(read, 'contact', 'organisationId', alliance.organisationId)
  const { leadContactId } = alliance
  const leadContact = leadContactId === null ? null : await readOne(read, 'contact', leadContactId)
  const others = people.filter(({ id, archivedOn }) => id !== leadContactId && archivedOn === null)
  return {
    allianceId: alliance.id,
    leadContact,
    scores: scores.toSorted(latestFirst),
    fitCheck,
    contacts: leadContact === null ? others : [leadContact, ...others],
  }
}

function latestFirst(one: ScoreWithPoints, other: ScoreWithPoints): number {
  if (one.scoredOn === other.scoredOn) return other.seq - one.seq
  return one.scoredOn < other.scoredOn ? 1 : -1
}
