/** Every card of the board and of the trays, judged today. The order within a column is the page's. */
import { assertPresent } from '../../../shared/base/assert.ts'
import { allianceCard } from '../../../shared/domain/board/card.ts'
import { readCardNames } from '../../store/tables/alliances.ts'
import type { Handler } from '../dispatch/context.ts'
import { gatherAllianceFacts } from '../facts/alliance-facts.ts'

export const getBoard: Handler<'board.getBoard'> = async ({ read, settings, today }) => {
  const facts = await gatherAllianceFacts(read, 'all', today)
  const names = await readCardNames(read, 'all')
  const cards = [...facts].map(([id, factsOfOne]) =>
    allianceCard(factsOfOne, assertPresent(names.get(id), 'names of an alliance'), settings, today),
  )
  return { today, cards }
}
