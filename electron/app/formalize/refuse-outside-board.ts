/**
 * Where charters are drafted and pilots planned: from Build trust on, where reciprocation may suggest a pilot, and never in
 * a tray. Earlier there is nothing to agree on; an alliance in Nurture or Closed comes back to the board first.
 */
import { type Place, stageIndex } from '../../../shared/playbook/stages.ts'
import { refuse } from '../dispatch/refuse.ts'

/** Refuses a place in which nothing is formalised; `what` begins the sentence ("A charter is drafted"). */
export function refuseOutsideBoard(place: Place, what: string): void {
  if (stageIndex(place) >= stageIndex('build-trust')) return
  refuse({
    code: 'conflict',
    sentence: `${what} from Build trust on. Move the alliance there first.`,
  })
}
