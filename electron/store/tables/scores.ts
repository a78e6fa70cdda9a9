/** Reads of scores with their points, in the order of the dimensions. It adds nothing up: the domain does. */
import { scoreDimensions } from '../../../shared/playbook/score-dimensions.ts'
import type { ScoreWithPoints } from '../../../shared/domain/records/identify.ts'
import type { ReadHandle } from '../database-handle.ts'
import { type AllianceScope, idsInScope, readOfAlliances } from './alliances.ts'

/** The scores of the alliances in scope, oldest first, of every contact. */
export async function readScores(
  handle: ReadHandle,
  scope: AllianceScope,
): Promise<readonly ScoreWithPoints[]> {
  const scores = await readOfAlliances(handle, 'score', scope)
  const points = await handle
    .selectFrom('scorePoint')
    .innerJoin('score', 'score.id', 'scorePoint.scoreId')
    .selectAll('scorePoint')
    .where('score.allianceId', 'in', idsInScope(handle, scope))
    .execute()
  const pointsOf = Map.groupBy(points, (point) => point.scoreId)
  return scores.map((score) => ({
    ...score,
    points: (pointsOf.get(score.id) ?? []).toSorted(
      (one, other) => scoreDimensions.indexOf(one.dimension) - scoreDimensions.indexOf(other.dimension),
    ),
  }))
}
