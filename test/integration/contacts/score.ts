/** Scores a contact with the points of its three dimensions, as a person would. */
import { scoreDimensions } from '../../../shared/playbook/score-dimensions.ts'
import type { TestWorkspace } from '../../support/workspace.ts'

export async function score(
  workspace: TestWorkspace,
  contactId: string,
  points: readonly number[],
  scoredOn = '2026-11-23',
): Promise<void> {
  await workspace.ask('identify.scoreContact', {
    contactId,
    scoredOn,
    points: scoreDimensions.map((dimension, index) => ({
      dimension,
      points: points[index] ?? 1,
      evidence: 'seen at work',
    })),
  })
}
