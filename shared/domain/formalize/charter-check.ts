/**
 * The charter check, before a charter is sent: what is missing, unclear or worth a lawyer's eye, each at its place in the
 * content. A charter can be sent with findings open, with a reason; the check only tells.
 */
import type { Settings } from '../../playbook/settings.ts'
import type { CharterKind } from '../records/formalize.ts'
import type { CharterContent } from './charter-content.ts'
import { inItsPart, type CharterFinding, type FoundAt } from './charter-finding.ts'
import { charterPartNames } from './charter-parts.ts'
import { findContributionGaps, findUnfairSplit } from './checks/contributions.ts'
import { findIncompleteMetrics } from './checks/metrics.ts'
import { noteExpectedSections, noteLawyerTopics } from './checks/notes.ts'
import { findMissing } from './checks/presence.ts'
import { findLegalese, findLongVision, findWordsThatBind } from './checks/wording.ts'
import type { FindingCode } from './finding-values.ts'

/** A charter has one to two pages. */
export const charterPageLimit = 2

export type CharterCheckOptions = {
  /** Pages of the document as laid out, 1.8 for example; null while that is not known. */
  readonly pages: number | null
  readonly kind: CharterKind
  readonly settings: Settings
}

/** All findings and notes in the order of the parts; within a part in the order of the checks. */
export function charterCheck(
  content: CharterContent,
  options: CharterCheckOptions,
): readonly CharterFinding[] {
  const found: readonly FoundAt[] = [
    ...findTooLong(options),
    ...findMissing(content),
    ...findLongVision(content),
    ...findContributionGaps(content),
    ...findUnfairSplit(content, options.settings),
    ...findIncompleteMetrics(content),
    ...findLegalese(content),
    ...findWordsThatBind(content),
    ...noteLawyerTopics(content),
    ...noteExpectedSections(content),
  ]
  const place = (finding: CharterFinding): number => charterPartNames.indexOf(finding.part)
  return found.map(inItsPart).toSorted((one, other) => place(one) - place(other))
}

/** "17 of 21 passed": a check passes when it finds nothing. Notes are no checks; without a layout the length is not checked. */
export function charterCheckCount(
  content: CharterContent,
  options: CharterCheckOptions,
): { readonly passed: number; readonly total: number } {
  const failed = new Set<string>()
  for (const finding of charterCheck(content, options)) {
    if (finding.severity === 'finding') failed.add(checkOf[finding.code])
  }
  const checks = new Set(Object.values(checkOf))
  if (options.pages === null) checks.delete(checkOf['too-long'])
  return { passed: checks.size - failed.size, total: checks.size }
}

/** The check that each finding belongs to, as the playbook lists them: every part present, then how it is written. */
const checkOf: Readonly<Record<FindingCode, string>> = {
  'vision-missing': 'vision',
  'vision-not-one-sentence': 'vision in one sentence',
  'objective-missing': 'shared objective',
  'party-unnamed': 'parties',
  'role-missing': 'parties',
  'responsibilities-missing': 'responsibilities',
  'manager-missing': 'alliance managers',
  'in-scope-missing': 'in scope',
  'out-of-scope-missing': 'out of scope',
  'contribution-missing': 'contributions',
  'contribution-without-words': 'contributions',
  'contribution-without-party': 'contributions by name',
  'metric-missing': 'metrics',
  'metric-without-name': 'metrics',
  'metric-without-unit': 'metrics with unit',
  'metric-without-target': 'metrics with target',
  'metric-without-date': 'metrics with date',
  'metric-without-baseline': 'metrics with baseline',
  'check-ins-missing': 'check-in schedule',
  'channels-missing': 'channels and decisions',
  'decisions-missing': 'channels and decisions',
  'escalation-missing': 'escalation path',
  'dispute-resolution-missing': 'dispute resolution',
  'economics-missing': 'economics',
  'split-not-by-contribution': 'split by contribution',
  'timeline-missing': 'timeline',
  'notice-period-missing': 'notice period',
  'shared-assets-missing': 'shared assets',
  'confidentiality-missing': 'confidentiality',
  'too-long': 'length',
  legalese: 'plain language',
  'words-that-bind': 'words that bind',
}

function findTooLong({ pages, kind }: CharterCheckOptions): readonly FoundAt[] {
  if (pages === null || pages <= charterPageLimit) return []
  const values = { pages, limit: charterPageLimit, kind }
  return [{ severity: 'finding', code: 'too-long', path: 'title', values }]
}
