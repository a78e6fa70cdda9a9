/**
 * The words of the charter check: a short name for the list, and a sentence at the field that says what is wrong and what to
 * do. Wording only.
 */
import { assertNever } from '../base/assert.ts'
import type { CharterFinding } from '../domain/formalize/charter-finding.ts'
import type { ExpectedSection, FindingCode, FindingValues } from '../domain/formalize/finding-values.ts'
import type { LawyerTopic } from '../playbook/legalese.ts'
import { capitalised } from './formats/counted.ts'

export type FindingText = { readonly title: string; readonly sentence: string }

/** The short name and the sentence of a finding or a note. */
export function findingText(finding: CharterFinding): FindingText {
  if (finding.severity === 'note') return noteText(finding)
  switch (finding.code) {
    case 'party-unnamed':
    case 'role-missing':
    case 'responsibilities-missing':
    case 'manager-missing':
    case 'contribution-missing':
      return sideText(finding.code, finding.values.side)
    case 'metric-without-unit':
    case 'metric-without-target':
    case 'metric-without-date':
    case 'metric-without-baseline':
      return metricText(finding.code, finding.values.metric)
    case 'vision-not-one-sentence': {
      const { sentences } = finding.values
      return say('Vision in one sentence', `The vision has ${sentences} sentences; one says it best.`)
    }
    case 'contribution-without-party':
      return say('Contribution by no one', 'Choose the party that brings this.')
    case 'split-not-by-contribution':
      return splitText(finding.values)
    case 'timeline-missing':
      return finding.values.missing === 'start'
        ? say('No start date', 'Enter the date on which the charter takes effect.')
        : say('No end date', 'Enter the date on which the term ends.')
    case 'too-long':
      return lengthText(finding.values)
    case 'legalese':
      return say(quoted(finding.values.phrase), `Plain word: “${finding.values.plain}”.`)
    case 'words-that-bind':
      return say(
        `${quoted(finding.values.phrase)} can bind`,
        `Such words can bind, although the charter does not mean to. Plain words: “${finding.values.plain}”.`,
      )
    default:
      return missingTexts[finding.code]
  }
}

type CodeWith<Values> = {
  readonly [Code in FindingCode]: FindingValues[Code] extends Values ? Code : never
}[FindingCode]

function sideText(code: CodeWith<{ readonly side: string }>, side: 'us' | 'them'): FindingText {
  const party = side === 'us' ? 'this side' : 'the partner'
  const texts: Readonly<Record<typeof code, FindingText>> = {
    'party-unnamed': say('Party without a name', `Enter the legal name of ${party}.`),
    'role-missing': say('No role', `Say what role ${party} has in the alliance.`),
    'responsibilities-missing': say('No responsibilities', `List what ${party} is responsible for.`),
    'manager-missing': say('No alliance manager', `Name the alliance manager of ${party}.`),
    'contribution-missing': say('No contribution', `Say what ${party} brings.`),
  }
  return texts[code]
}

function metricText(code: CodeWith<{ readonly metric: string }>, metric: string): FindingText {
  const name = metric === '' ? 'a metric' : metric
  const texts: Readonly<Record<typeof code, FindingText>> = {
    'metric-without-unit': say(`No unit: ${name}`, 'A unit is missing: leads, EUR, percent, weeks.'),
    'metric-without-target': say(
      `No target: ${name}`,
      'A target is missing. Enter the figure to be reached.',
    ),
    'metric-without-date': say(`No date: ${name}`, 'A date is missing. Enter the day by which to reach it.'),
    'metric-without-baseline': say(
      `No baseline: ${name}`,
      'A baseline is missing. Enter one, or write “none, because …”.',
    ),
  }
  return texts[code]
}

function splitText({ ours, theirs }: FindingValues['split-not-by-contribution']): FindingText {
  return say(
    'Split by halves',
    `The split is 50 to 50 while the shares of contribution are ${ours} to ${theirs}. Such a split breeds resentment.`,
  )
}

function lengthText({ pages, limit, kind }: FindingValues['too-long']): FindingText {
  const name = kind === 'charter' ? 'charter' : 'memorandum'
  return say('Too long', `The ${name} has ${Math.ceil(pages)} pages; ${limit} are the limit. Shorten it.`)
}

/** The findings that carry no figures: something is not written. */
type MissingCode = {
  readonly [Code in FindingCode]: keyof FindingValues[Code] extends never ? Code : never
}[FindingCode]

const missingTexts: Readonly<Record<MissingCode, FindingText>> = {
  'vision-missing': say('No vision', 'Write the outcome wanted, in one sentence.'),
  'objective-missing': say(
    'No shared objective',
    'Write the shared objective, such as “100 qualified leads a quarter”.',
  ),
  'in-scope-missing': say('Nothing in scope', 'List what the alliance does together.'),
  'out-of-scope-missing': say(
    'Nothing out of scope',
    'List what is left out; it is as important as what is in.',
  ),
  'contribution-without-words': say('Empty contribution', 'Say what is brought, or take the line out.'),
  'metric-missing': say('No metric', 'Add a metric: how success is measured.'),
  'metric-without-name': say('Metric without a name', 'Say what is measured.'),
  'check-ins-missing': say(
    'No check-in schedule',
    'Add a meeting with its frequency; “as needed” is no schedule.',
  ),
  'channels-missing': say('No channels', 'Say where both sides talk and where decisions are kept.'),
  'decisions-missing': say('No rule for decisions', 'Say who decides what.'),
  'escalation-missing': say(
    'No escalation path',
    'Say who settles a disagreement, and within how many days.',
  ),
  'dispute-resolution-missing': say(
    'No dispute resolution',
    'Say what happens when escalation does not settle it.',
  ),
  'economics-missing': say('No economics', 'Say who carries which cost, and how what is earned is shared.'),
  'notice-period-missing': say('No notice period', 'Enter the notice period in days or months.'),
  'shared-assets-missing': say('No rule for shared assets', 'Say what becomes of shared assets at the end.'),
  'confidentiality-missing': say('No confidentiality', 'Say what stays confidential, and for how long.'),
}

function noteText(note: Extract<CharterFinding, { readonly severity: 'note' }>): FindingText {
  switch (note.code) {
    case 'lawyer-should-read':
      return say('A lawyer should read this', topicTexts[note.values.topic])
    case 'section-expected':
      return say(
        `${sectionNames[note.values.section]} not written`,
        'Professionals expect this section. It may stay empty.',
      )
    default:
      return assertNever(note)
  }
}

const topicTexts: Readonly<Record<LawyerTopic, string>> = {
  'revenue-sharing': 'The charter shares revenue. A lawyer should read it before it is signed.',
  'intellectual-property':
    'The charter touches intellectual property. A lawyer should read it before it is signed.',
  binding: 'The charter is binding. A lawyer should read it before it is signed.',
}

const sectionNames: Readonly<Record<ExpectedSection, string>> = {
  exclusivity: 'Exclusivity',
  workingPrinciples: 'Working principles',
  approvals: 'Approval of joint assets and publicity',
  topRisks: 'Top risks',
  'termination.exitTriggers': 'Exit triggers',
  'termination.windDown': 'Wind-down',
  'termination.survives': 'What survives',
}

function say(title: string, sentence: string): FindingText {
  return { title, sentence }
}

function quoted(phrase: string): string {
  return `“${capitalised(phrase)}”`
}
