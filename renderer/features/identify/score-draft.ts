/** A score while it is being written: points and evidence a dimension, some still open. */
import type { DimensionPoints } from '../../../shared/domain/identify/score.ts'
import { scoreDimensions, type ScoreDimension } from '../../../shared/playbook/score-dimensions.ts'
import type { Score } from '../../ui/choice/score-picker.tsx'

export type DraftPoint = { readonly points: Score | null; readonly evidence: string }
export type ScoreDraft = Readonly<Record<ScoreDimension, DraftPoint>>

const open: DraftPoint = { points: null, evidence: '' }

/** Nothing is filled in: last time's points would pull this time's towards them. */
export const emptyDraft: ScoreDraft = {
  'complementary-assets': open,
  'shared-customers': open,
  'cultural-fit': open,
}

/** The points given so far, in the order of the dimensions. */
export function givenPoints(draft: ScoreDraft): readonly (DimensionPoints & { readonly evidence: string })[] {
  return scoreDimensions.flatMap((dimension) => {
    const { points, evidence } = draft[dimension]
    return points === null ? [] : [{ dimension, points, evidence }]
  })
}

/** The dimensions that still have no points. */
export function openDimensions(draft: ScoreDraft): readonly ScoreDimension[] {
  return scoreDimensions.filter((dimension) => draft[dimension].points === null)
}
