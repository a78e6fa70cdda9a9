/**
 * One alliance: head, card, what each other place asks for, moves (latest first), next actions (oldest first) and
 * conversations (latest first). The judgements are previews of the same rules that decide a move.
 */
import { assertPresent } from '../../../shared/base/assert.ts'
import { allianceCard } from '../../../shared/domain/board/card.ts'
import { judgeMove } from '../../../shared/domain/board/move.ts'
import { stages, trays } from '../../../shared/playbook/stages.ts'
import { readOne } from '../../store/reads.ts'
import { readCardNames, readConversations } from '../../store/tables/alliances.ts'
import { type Handler, requireRecord } from '../dispatch/context.ts'
import { requireAllianceFacts } from '../facts/alliance-facts.ts'

export const getAlliance: Handler<'board.getAlliance'> = async ({ read, settings, today }, input) => {
  const facts = await requireAllianceFacts(read, input.allianceId, today)
  const { alliance } = facts
  const { leadContactId } = alliance
  const names = await readCardNames(read, [alliance.id])
  const otherPlaces = [...stages, ...trays].filter((place) => place !== alliance.place)
  return {
    alliance,
    organisation: await requireRecord(read, 'organisation', alliance.organisationId),
    leadContact: leadContactId === null ? null : await readOne(read, 'contact', leadContactId),
    card: allianceCard(facts, assertPresent(names.get(alliance.id), 'names of an alliance'), settings, today),
    moves: otherPlaces.map((to) => ({ to, judgement: judgeMove(facts, to, settings, today) })),
    stageMoves: facts.moves.toReversed(),
    nextActions: facts.nextActions,
    conversations: await readConversations(read, alliance),
  }
}
