/**
 * What 1, 3 and 5 mean in each dimension of the score, so that two people score alike. 2 and 4 lie between. Wording only:
 * nothing is reckoned from it.
 */
import type { ScoreDimension } from '../playbook/score-dimensions.ts'

export const anchoredPoints = [1, 3, 5] as const
export type AnchoredPoints = (typeof anchoredPoints)[number]

export const scoreAnchors: Readonly<Record<ScoreDimension, Readonly<Record<AnchoredPoints, string>>>> = {
  'complementary-assets': {
    1: 'Theirs is much like ours; no gap is filled.',
    3: 'Some of theirs helps, but could be had elsewhere.',
    5: 'Theirs fills a gap that would be slow or costly to close alone.',
  },
  'shared-customers': {
    1: 'Different buyers, who seldom meet.',
    3: 'The same buyers in part of the market.',
    5: 'The same person buys from both, at customers that can be named.',
  },
  'cultural-fit': {
    1: 'Values clash, or answers come late and change.',
    3: 'Different habits, bridged with some care.',
    5: 'The same values, pace and appetite for risk, seen in practice.',
  },
}
