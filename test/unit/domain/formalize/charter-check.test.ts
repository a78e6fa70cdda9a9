import { describe, expect, test } from 'vitest'
import type { CharterContent } from '../../../../shared/domain/formalize/charter-content.ts'
import { charterCheck, charterCheckCount } from '../../../../shared/domain/formalize/charter-check.ts'
import { countSentences } from '../../../../shared/domain/formalize/checks/wording.ts'
import { newCharterContent, nextReference } from '../../../../shared/domain/formalize/new-charter.ts'
import { legalese } from '../../../../shared/playbook/legalese.ts'
import { meetingTable } from '../../../../shared/playbook/meetings.ts'
import { defaultSettings } from '../../../../shared/playbook/settings.ts'
import { findingText } from '../../../../shared/text/finding-text.ts'
import type { Organisation } from '../../../../shared/domain/records/people.ts'
import { charter, idOf, today } from '../../../support/facts.ts'

const options = { pages: 2, kind: 'charter', settings: defaultSettings } as const
const full = charter({}).content
const check = (overrides: Partial<CharterContent>) => charterCheck({ ...full, ...overrides }, options)
const found = (overrides: Partial<CharterContent>) =>
  check(overrides)
    .filter((finding) => finding.severity === 'finding')
    .map((finding) => `${finding.path}: ${finding.code}`)
const [metric] = full.metrics
const withMetric = (change: object) => ({ metrics: [full.metrics[0]!, { ...metric!, ...change }] })
const split = (ours: number, theirs: number) => ({
  economics: { ...full.economics, ourSharePercent: 50 },
  contributions: [
    { ...full.contributions[0]!, party: 'us' as const, valueMinor: ours },
    { ...full.contributions[1]!, party: 'them' as const, valueMinor: theirs },
  ],
})

describe('the charter check', () => {
  test.each<[string, Partial<CharterContent>, readonly string[]]>([
    ['a full charter has no finding', {}, []],
    [
      'a vision of two sentences',
      { vision: 'More leads. Fewer costs.' },
      ['vision: vision-not-one-sentence'],
    ],
    [
      'an abbreviation ends no sentence',
      { vision: 'Dr. Feld’s models reach approx. 40 insurers, e.g. mutuals.' },
      [],
    ],
    ['an empty out-of-scope list', { outOfScope: [' '] }, ['outOfScope: out-of-scope-missing']],
    [
      'a contribution by no one',
      { contributions: [...full.contributions, { ...full.contributions[0]!, party: null }] },
      ['contributions.3.party: contribution-without-party'],
    ],
    [
      'responsibilities on one side only',
      { them: { ...full.them, responsibilities: [] } },
      ['them.responsibilities: responsibilities-missing'],
    ],
    ['a metric without unit', withMetric({ unit: '' }), ['metrics.1.unit: metric-without-unit']],
    ['a metric without target', withMetric({ target: null }), ['metrics.1.target: metric-without-target']],
    ['a metric without date', withMetric({ dueOn: null }), ['metrics.1.dueOn: metric-without-date']],
    [
      'a metric without baseline',
      withMetric({ baseline: null }),
      ['metrics.1.baseline: metric-without-baseline'],
    ],
    ['a baseline of 0 is a baseline', withMetric({ baseline: 0 }), []],
    [
      '“none, because …” stands for a baseline',
      withMetric({ baseline: null, baselineReason: 'none, because it is new' }),
      [],
    ],
    [
      'meetings only as needed are no schedule',
      {
        governance: {
          ...full.governance,
          meetings: [{ ...full.governance.meetings[0]!, frequency: 'As needed' }],
        },
      },
      ['governance.meetings: check-ins-missing'],
    ],
    [
      'no escalation path',
      { governance: { ...full.governance, escalation: '' } },
      ['governance.escalation: escalation-missing'],
    ],
    [
      'no notice period',
      { termination: { ...full.termination, noticeCount: null } },
      ['termination.noticeCount: notice-period-missing'],
    ],
    ['halves at 55 to 45 are not flagged', split(55, 45), []],
    [
      'halves at 56 to 44 are flagged',
      split(56, 44),
      ['economics.ourSharePercent: split-not-by-contribution'],
    ],
  ])('%s', (_title, overrides, expected) => {
    expect(found(overrides)).toEqual(expected)
  })

  test('two pages are allowed, a line more is not', () => {
    const codes = (pages: number) => charterCheck(full, { ...options, pages }).map(({ code }) => code)
    expect(codes(2)).not.toContain('too-long')
    expect(codes(2.1)).toContain('too-long')
  })

  test.each([
    ['Regulatory filings, notwithstanding the model', 'Regulatory filings, despite the model'],
    ['Prior to launch, prior to that', 'Before launch, before that'],
    ['HEREINAFTER the pilot', 'FROM HERE ON the pilot'],
  ])('legalese in “%s” is repaired as “%s”', (text, repaired) => {
    const [finding] = check({ inScope: ['Scoring', text] })
    expect(finding).toMatchObject({ code: 'legalese', repair: { path: 'inScope.1', replacement: repaired } })
  })

  test('only whole words are legalese: “hereinafterwards” is none', () => {
    expect(found({ approvals: 'Hereinafterwards, aforesaidness and pre-whereas.' })).toEqual([])
  })

  test('at least 25 words have a plain alternative, and no alternative is legalese itself', () => {
    expect(legalese.length).toBeGreaterThanOrEqual(25)
    for (const { plain } of legalese) expect(found({ approvals: plain })).toEqual([])
  })

  test('“shall pay” is flagged in a charter that does not bind, and not in one that does', () => {
    const approvals = 'Kestrel shall pay hosting.'
    expect(check({ approvals })).toContainEqual(
      expect.objectContaining({
        code: 'words-that-bind',
        repair: { path: 'approvals', replacement: 'Kestrel intends to pay hosting.' },
      }),
    )
    expect(found({ approvals, binding: 'yes' })).toEqual([])
  })

  test.each<[string, Partial<CharterContent>, string]>([
    ['revenue sharing', {}, 'economics.ourSharePercent'],
    ['intellectual property', { approvals: 'Intellectual property stays where it is.' }, 'approvals'],
    ['a binding charter', { binding: 'yes' }, 'binding'],
  ])('%s: a note that a lawyer should read it', (_title, overrides, path) => {
    const notes = check(overrides).filter((finding) => finding.code === 'lawyer-should-read')
    expect(notes.map((note) => note.path)).toContain(path)
  })

  test('all checks pass on a full charter; each that finds something counts once', () => {
    const { total } = charterCheckCount(full, options)
    expect(charterCheckCount(full, options)).toEqual({ passed: total, total })
    const bad = { ...full, outOfScope: [], vision: '', approvals: 'Hereby and forthwith.' }
    expect(charterCheckCount(bad, options)).toEqual({ passed: total - 3, total })
    expect(charterCheckCount(full, { ...options, pages: null }).total).toBe(total - 1)
  })
})

describe('a new charter', () => {
  const firm = (name: string): Organisation => ({
    id: idOf<'organisation'>(name),
    name,
    legalName: '',
    website: '',
    address: '',
    country: 'Germany',
    signatoryName: '',
    signatoryTitle: '',
    notes: '',
    archivedOn: null,
  })
  const content = newCharterContent({
    us: firm('Northbridge'),
    partner: firm('Kestrel'),
    partnerContactName: 'Dr. Jonas Feld',
    ourManager: 'Amara Okonkwo',
    currency: 'EUR',
    reference: nextReference(2026, 147),
    today,
    meetings: meetingTable,
    noticeDays: 30,
  })

  test('is written in plain words, and asks only for what the two sides must say', () => {
    const findings = charterCheck(content, { ...options, pages: null })
    const parts = new Set(findings.map((finding) => finding.part))
    expect([...parts]).toEqual(['vision', 'parties', 'scope', 'contributions', 'metrics'])
    expect(content.reference).toBe('EN-2026-0147')
  })

  test('every finding has words', () => {
    for (const finding of charterCheck(content, { ...options, pages: 3 })) {
      const { title, sentence } = findingText(finding)
      expect(`${title}${sentence}`).not.toMatch(/undefined|[→≥!]/)
    }
  })
})

test.each([
  ['', 0],
  ['One outcome', 1],
  ['A third of the cost, 3.5 weeks. Sooner is better!', 2],
])('%j has %d sentences', (text, count) => {
  expect(countSentences(text)).toBe(count)
})
