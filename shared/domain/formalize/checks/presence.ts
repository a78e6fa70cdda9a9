/** The charter check, part by part: what is not written yet. It asks that something stands there, never how good it is. */
import type { CharterContent } from '../charter-content.ts'
import type { FoundAt } from '../charter-finding.ts'
import type { FindingCode } from '../finding-values.ts'

type SimpleCode = Extract<
  FindingCode,
  | 'vision-missing'
  | 'objective-missing'
  | 'in-scope-missing'
  | 'out-of-scope-missing'
  | 'metric-missing'
  | 'check-ins-missing'
  | 'channels-missing'
  | 'decisions-missing'
  | 'escalation-missing'
  | 'dispute-resolution-missing'
  | 'economics-missing'
  | 'notice-period-missing'
  | 'shared-assets-missing'
  | 'confidentiality-missing'
>

/** One finding for each part, or piece of a part, that is empty. */
export function findMissing(content: CharterContent): readonly FoundAt[] {
  const { governance, termination } = content
  return [
    ...unless(hasText(content.vision), 'vision-missing', 'vision'),
    ...unless(hasText(content.sharedObjective), 'objective-missing', 'sharedObjective'),
    ...findMissingOf(content, 'us'),
    ...findMissingOf(content, 'them'),
    ...unless(hasLines(content.inScope), 'in-scope-missing', 'inScope'),
    ...unless(hasLines(content.outOfScope), 'out-of-scope-missing', 'outOfScope'),
    ...unless(content.metrics.length > 0, 'metric-missing', 'metrics'),
    ...unless(hasSchedule(content), 'check-ins-missing', 'governance.meetings'),
    ...unless(hasText(governance.channels), 'channels-missing', 'governance.channels'),
    ...unless(hasText(governance.decisions), 'decisions-missing', 'governance.decisions'),
    ...unless(hasText(governance.escalation), 'escalation-missing', 'governance.escalation'),
    ...unless(hasText(content.disputeResolution), 'dispute-resolution-missing', 'disputeResolution'),
    ...unless(hasEconomics(content), 'economics-missing', 'economics.terms'),
    ...findMissingDates(content),
    ...unless(termination.noticeCount !== null, 'notice-period-missing', 'termination.noticeCount'),
    ...unless(hasText(termination.sharedAssets), 'shared-assets-missing', 'termination.sharedAssets'),
    ...unless(hasText(content.confidentiality), 'confidentiality-missing', 'confidentiality'),
  ]
}

/** True for a text with something other than white space. */
export function hasText(text: string): boolean {
  return text.trim() !== ''
}

/** True for a list with at least one line that says something. */
export function hasLines(lines: readonly string[]): boolean {
  return lines.some(hasText)
}

function findMissingOf(content: CharterContent, side: 'us' | 'them'): readonly FoundAt[] {
  const party = content[side]
  const checks = [
    { code: 'party-unnamed', path: `${side}.legalName`, there: hasText(party.legalName) },
    { code: 'role-missing', path: `${side}.role`, there: hasText(party.role) },
    {
      code: 'responsibilities-missing',
      path: `${side}.responsibilities`,
      there: hasLines(party.responsibilities),
    },
    { code: 'manager-missing', path: `${side}.managerName`, there: hasText(party.managerName) },
  ] as const
  return checks
    .filter((check) => !check.there)
    .map(({ code, path }) => ({ severity: 'finding', code, path, values: { side } }))
}

function findMissingDates({ timeline }: CharterContent): readonly FoundAt[] {
  const dates = [
    { missing: 'start', path: 'timeline.effectiveOn', date: timeline.effectiveOn },
    { missing: 'end', path: 'timeline.endsOn', date: timeline.endsOn },
  ] as const
  return dates
    .filter(({ date }) => date === null)
    .map(({ missing, path }) => ({
      severity: 'finding',
      code: 'timeline-missing',
      path,
      values: { missing },
    }))
}

/** A meeting held as needed is no schedule. */
function hasSchedule({ governance }: CharterContent): boolean {
  return governance.meetings.some(
    ({ frequency }) => hasText(frequency) && !/^as needed$/i.test(frequency.trim()),
  )
}

function hasEconomics({ economics }: CharterContent): boolean {
  return hasLines(economics.terms) || economics.ourSharePercent !== null
}

function unless(there: boolean, code: SimpleCode, path: string): readonly FoundAt[] {
  return there ? [] : [{ severity: 'finding', code, path, values: {} }]
}
