/** The charter check of contributions and split: each side brings something, by name, and halves are questioned. */
import type { Settings } from '../../../playbook/settings.ts'
import type { CharterContent } from '../charter-content.ts'
import type { FoundAt } from '../charter-finding.ts'
import { contributionShares, sharesDifferByMoreThan } from '../contribution-shares.ts'
import { hasText } from './presence.ts'

/** A side that brings nothing, a contribution by no one, a contribution without words. */
export function findContributionGaps({ contributions }: CharterContent): readonly FoundAt[] {
  const sides = (['us', 'them'] as const).filter(
    (side) => !contributions.some(({ party }) => party === side || party === 'both'),
  )
  return [
    ...sides.map((side): FoundAt => ({
      severity: 'finding',
      code: 'contribution-missing',
      path: 'contributions',
      values: { side },
    })),
    ...contributions.flatMap(({ party, brings }, index) => findGapsOf(party, brings, index)),
  ]
}

/** A 50/50 split while the shares of contribution differ by more than 10 points ⚙; the repair is the share contributed. */
export function findUnfairSplit(
  { contributions, economics }: CharterContent,
  settings: Settings,
): readonly FoundAt[] {
  const shares = contributionShares(contributions)
  if (economics.ourSharePercent !== 50 || shares === null) return []
  if (!sharesDifferByMoreThan(shares, settings.splitTolerancePoints)) return []
  const path = 'economics.ourSharePercent'
  return [
    {
      severity: 'finding',
      code: 'split-not-by-contribution',
      path,
      values: { ours: shares.ours, theirs: shares.theirs },
      repair: { path, replacement: shares.ours },
    },
  ]
}

function findGapsOf(party: string | null, brings: string, index: number): readonly FoundAt[] {
  const found: FoundAt[] = []
  if (party === null) {
    const path = `contributions.${index}.party`
    found.push({ severity: 'finding', code: 'contribution-without-party', path, values: { brings } })
  }
  if (!hasText(brings)) {
    const path = `contributions.${index}.brings`
    found.push({ severity: 'finding', code: 'contribution-without-words', path, values: {} })
  }
  return found
}
