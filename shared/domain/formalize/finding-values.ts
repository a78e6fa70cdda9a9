/**
 * The findings and notes of the charter check by code, with the figures that their words need. Adding a code here asks for
 * its words in shared/text before anything compiles.
 */
import type { LawyerTopic } from '../../playbook/legalese.ts'
import type { CharterKind } from '../records/formalize.ts'

type Side = { readonly side: 'us' | 'them' }
type OfMetric = { readonly metric: string }
type Nothing = Record<never, never>
type Words = { readonly phrase: string; readonly plain: string }

/** What stands open before the charter is sent. */
export type FindingValues = {
  readonly 'vision-missing': Nothing
  readonly 'vision-not-one-sentence': { readonly sentences: number }
  readonly 'objective-missing': Nothing
  readonly 'party-unnamed': Side
  readonly 'role-missing': Side
  readonly 'responsibilities-missing': Side
  readonly 'manager-missing': Side
  readonly 'in-scope-missing': Nothing
  readonly 'out-of-scope-missing': Nothing
  readonly 'contribution-missing': Side
  readonly 'contribution-without-party': { readonly brings: string }
  readonly 'contribution-without-words': Nothing
  readonly 'metric-missing': Nothing
  readonly 'metric-without-name': Nothing
  readonly 'metric-without-unit': OfMetric
  readonly 'metric-without-target': OfMetric
  readonly 'metric-without-date': OfMetric
  readonly 'metric-without-baseline': OfMetric
  readonly 'check-ins-missing': Nothing
  readonly 'channels-missing': Nothing
  readonly 'decisions-missing': Nothing
  readonly 'escalation-missing': Nothing
  readonly 'dispute-resolution-missing': Nothing
  readonly 'economics-missing': Nothing
  readonly 'split-not-by-contribution': { readonly ours: number; readonly theirs: number }
  readonly 'timeline-missing': { readonly missing: 'start' | 'end' }
  readonly 'notice-period-missing': Nothing
  readonly 'shared-assets-missing': Nothing
  readonly 'confidentiality-missing': Nothing
  readonly 'too-long': { readonly pages: number; readonly limit: number; readonly kind: CharterKind }
  readonly legalese: Words
  readonly 'words-that-bind': Words
}

/** Sections that professionals expect beside the parts. */
export const expectedSections = [
  'exclusivity',
  'workingPrinciples',
  'approvals',
  'topRisks',
  'termination.exitTriggers',
  'termination.windDown',
  'termination.survives',
] as const
export type ExpectedSection = (typeof expectedSections)[number]

/** What is worth knowing, and stands in nobody's way. */
export type NoteValues = {
  readonly 'lawyer-should-read': { readonly topic: LawyerTopic }
  readonly 'section-expected': { readonly section: ExpectedSection }
}

export type FindingCode = keyof FindingValues
export type NoteCode = keyof NoteValues
