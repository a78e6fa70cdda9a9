/** The charters of the demo: one full text, adapted partner by partner. */
import type { CalendarDate } from '../../shared/base/calendar-date.ts'
import type { CharterContent, CharterMetric } from '../../shared/domain/formalize/charter-content.ts'

/** What differs from one charter of the demo to the next. */
export type CharterWords = {
  readonly title: string
  readonly vision: string
  readonly sharedObjective: string
  readonly theirRole: string
  readonly theirBrings: string
  readonly inScope: readonly string[]
  readonly outOfScope: readonly string[]
  readonly theirManager: readonly [name: string, title: string]
  readonly theirSponsor: string
  readonly metrics: readonly Omit<CharterMetric, 'dueOn'>[]
}

type Dates = {
  readonly effectiveOn: CalendarDate
  readonly reviewOn: CalendarDate
  readonly endsOn: CalendarDate
}

/** The draft that the product prefilled, with every part written. */
export function writtenCharter(draft: CharterContent, words: CharterWords, dates: Dates): CharterContent {
  const partner = draft.them.shortName
  return {
    ...draft,
    title: words.title,
    vision: words.vision,
    sharedObjective: words.sharedObjective,
    us: {
      ...draft.us,
      basedIn: 'Leeds, United Kingdom',
      role: 'Store programme and client relationships',
      responsibilities: ['Runs the store workshops', 'Keeps the joint plan up to date'],
      managerName: 'Imogen Wren',
      managerTitle: 'Managing Partner',
      managerAuthority: 'Up to €10,000 a quarter',
      executiveSponsor: 'Board of Calder & Wren',
    },
    them: {
      ...draft.them,
      role: words.theirRole,
      responsibilities: [
        'Names one engineer for the pilot',
        'Answers questions on figures within two working days',
      ],
      managerName: words.theirManager[0],
      managerTitle: words.theirManager[1],
      managerAuthority: 'Staffing and figures of the pilot',
      executiveSponsor: words.theirSponsor,
      signatoryName: draft.them.signatoryName || words.theirManager[0],
      signatoryTitle: draft.them.signatoryTitle || words.theirManager[1],
    },
    inScope: words.inScope,
    outOfScope: words.outOfScope,
    contributions: [
      {
        id: 'ours',
        party: 'us',
        brings: 'Store workshops for eight chains, the client programme, one consultant',
        people: '1 partner (10 %), 1 consultant (40 %)',
        valueMinor: 4_800_000,
      },
      {
        id: 'theirs',
        party: 'them',
        brings: words.theirBrings,
        people: '1 engineer (30 %), 1 analyst (20 %)',
        valueMinor: 5_200_000,
      },
      {
        id: 'both',
        party: 'both',
        brings: 'Two joint case studies and one webinar',
        people: 'Both alliance managers',
        valueMinor: 600_000,
      },
    ],
    metrics: words.metrics.map((metric) => ({ ...metric, dueOn: dates.reviewOn })),
    governance: {
      ...draft.governance,
      channels:
        'A shared folder for documents and decisions; the alliance managers’ direct line for anything urgent.',
      decisions:
        'The alliance managers decide on the plan and the people. Each side decides alone on its own prices and staff.',
      escalation: 'Alliance managers within five working days, then the executive sponsors within ten.',
    },
    timeline: {
      effectiveOn: dates.effectiveOn,
      firstReviewOn: dates.reviewOn,
      endsOn: dates.endsOn,
      milestones: [
        { on: dates.effectiveOn, what: 'The charter takes effect; joint plan opened', accountable: 'both' },
        { on: dates.reviewOn, what: 'First review: continue, adjust or stop', accountable: 'both' },
      ],
    },
    economics: {
      ...draft.economics,
      terms: [
        'Each side invoices its own work and carries its own costs of winning it.',
        'Referral thanks: 8 % of the first year’s fees, settled quarterly.',
      ],
      ourSharePercent: 48,
    },
    exclusivity: 'None. Either side may work with others.',
    workingPrinciples: ['Bad news travels first.', 'No client is approached twice.'],
    approvals: 'Nothing is published in both names without both alliance managers’ agreement.',
    confidentiality: 'What each side learns in confidence stays confidential for 24 months after the end.',
    topRisks: [
      { risk: 'Incentives drift apart', mitigation: 'Metrics are looked at together every month' },
      { risk: 'Too much at once', mitigation: `The pilot ends before anything is added with ${partner}` },
    ],
    disputeResolution:
      'A mediator whom both accept, cost shared equally. Promises to clients are kept throughout.',
    termination: {
      noticeCount: 30,
      noticeUnit: 'days',
      exitTriggers: ['Two health checks in a row below threshold', 'A change of strategy on either side'],
      sharedAssets:
        'Joint material may be used by both; data and tools return to the side that brought them.',
      windDown: 'Work promised to clients is finished or handed over with their consent.',
      survives: 'Confidentiality and open payments.',
    },
    binding: 'no',
    bindingExceptions: 'Confidentiality alone is intended to bind.',
  }
}

/** Qualified leads, retention of margin and satisfaction: the three metrics most charters of the demo share. */
export const usualMetrics: CharterWords['metrics'] = [
  {
    id: 'leads',
    name: 'Qualified joint leads',
    unit: 'leads',
    kind: 'leading',
    better: 'more',
    baseline: 0,
    baselineReason: '',
    target: 24,
    owner: 'Imogen Wren',
  },
  {
    id: 'shrinkage',
    name: 'Shrinkage in pilot stores',
    unit: '% of sales',
    kind: 'lagging',
    better: 'less',
    baseline: 2.4,
    baselineReason: '',
    target: 1.8,
    owner: 'Tom Aldous',
  },
  {
    id: 'satisfaction',
    name: 'Client satisfaction, both teams',
    unit: 'of 10',
    kind: 'lagging',
    better: 'more',
    baseline: null,
    baselineReason: 'none, because nothing was done together before',
    target: 8,
    owner: 'Both alliance managers',
  },
]
