/**
 * Each side's share of what is contributed, by the value that the charter gives it. A split is proposed from these shares,
 * not by halves.
 */
import type { CharterContribution } from './charter-content.ts'

export type ContributionShares = {
  /** Whole percent, together 100. */
  readonly ours: number
  readonly theirs: number
  /** Twice the value of each side, in minor units: whole also where a contribution by both is halved. */
  readonly oursDoubledMinor: number
  readonly theirsDoubledMinor: number
}

/**
 * The shares of contribution; a contribution by both counts half to each side. Null while nothing has a value: a division by
 * nothing is "not yet".
 */
export function contributionShares(
  contributions: readonly Pick<CharterContribution, 'party' | 'valueMinor'>[],
): ContributionShares | null {
  const valued = (party: CharterContribution['party']): number =>
    contributions
      .filter((contribution) => contribution.party === party)
      .reduce((sum, contribution) => sum + Math.max(0, contribution.valueMinor ?? 0), 0)
  const both = valued('both')
  const oursDoubledMinor = 2 * valued('us') + both
  const theirsDoubledMinor = 2 * valued('them') + both
  const total = oursDoubledMinor + theirsDoubledMinor
  if (total === 0) return null
  const ours = Math.round((oursDoubledMinor / total) * 100)
  return { ours, theirs: 100 - ours, oursDoubledMinor, theirsDoubledMinor }
}

/**
 * True when the shares differ by more than so many points (10 ⚙), compared without rounding: 55 to 45 does not, 56 to 44
 * does.
 */
export function sharesDifferByMoreThan(shares: ContributionShares, points: number): boolean {
  const { oursDoubledMinor, theirsDoubledMinor } = shares
  const difference = Math.abs(oursDoubledMinor - theirsDoubledMinor)
  return difference * 100 > points * (oursDoubledMinor + theirsDoubledMinor)
}
