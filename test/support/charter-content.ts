/**
 * A full and realistic charter between two invented firms. A test states only what it changes.
 */
import { calendarDate } from '../../shared/base/calendar-date.ts'
import type { CharterContent, CharterParty } from '../../shared/domain/formalize/charter-content.ts'

const northbridge: CharterParty = {
  legalName: 'Northbridge Advisory LLP',
  shortName: 'Northbridge',
  basedIn: 'London, United Kingdom',
  role: 'Client relationships, regulatory advice',
  responsibilities: [
    'Opens doors to 14 named insurers',
    'Reviews every deliverable before it goes out',
    'Leads talks with the regulator',
  ],
  managerName: 'Amara Okonkwo',
  managerTitle: 'Partner, Financial Services',
  managerAuthority: 'Decides on scope and people; spending up to £25,000',
  executiveSponsor: 'Helen Marsh, Managing Partner',
  signatoryName: 'Helen Marsh',
  signatoryTitle: 'Managing Partner',
}

const kestrel: CharterParty = {
  legalName: 'Kestrel Data GmbH',
  shortName: 'Kestrel',
  basedIn: 'Munich, Germany',
  role: 'Catastrophe models, data engineering',
  responsibilities: [
    'Keeps the scoring environment running',
    'Documents every model that is used',
    'Trains Northbridge’s consultants twice a year',
  ],
  managerName: 'Dr. Jonas Feld',
  managerTitle: 'Head of Partnerships',
  managerAuthority: 'Decides on models and people; spending up to £15,000',
  executiveSponsor: 'Dr. Ruth Adler, Managing Director',
  signatoryName: 'Dr. Ruth Adler',
  signatoryTitle: 'Managing Director',
}

const typical: CharterContent = {
  title: 'Climate Risk for Mid-Market Insurers',
  reference: 'EN-2026-0147',
  vision:
    'By mid-2028, a mid-market insurer can price physical climate risk on its own book within six weeks of engaging us, at a third of today’s cost.',
  sharedObjective: 'Six signed joint engagements by the end of 2027.',
  us: northbridge,
  them: kestrel,
  inScope: [
    'Insurers with premiums of £50m to £750m in the UK, Germany and Austria',
    'Physical-risk scoring of property and motor books',
    'Regulatory filings that rely on those scores',
  ],
  outOfScope: [
    'Life and health lines',
    'Resale of Kestrel’s raw hazard data',
    'Either party’s existing clients, unless both managers agree in writing',
  ],
  contributions: [
    {
      id: 'c1',
      party: 'us',
      brings: 'Sector access: 14 named insurers; review of every deliverable',
      people: '1 partner (10%), 2 consultants (50%)',
      valueMinor: 31_000_000,
    },
    {
      id: 'c2',
      party: 'them',
      brings: 'Flood, hail and windstorm models; hosted scoring environment',
      people: '1 lead scientist (40%), 2 engineers (60%)',
      valueMinor: 34_500_000,
    },
    {
      id: 'c3',
      party: 'both',
      brings: 'Joint proposal kit; one co-authored paper every half-year',
      people: 'Alliance managers, 1 day a week each',
      valueMinor: 6_000_000,
    },
  ],
  metrics: [
    {
      id: 'm1',
      name: 'Qualified joint leads',
      unit: 'leads a quarter',
      kind: 'leading',
      better: 'more',
      baseline: 4,
      baselineReason: '',
      target: 20,
      dueOn: calendarDate('2027-06-30'),
      owner: 'A. Okonkwo',
    },
    {
      id: 'm2',
      name: 'Signed joint engagements',
      unit: '',
      kind: 'lagging',
      better: 'more',
      baseline: 0,
      baselineReason: '',
      target: 6,
      dueOn: calendarDate('2027-12-31'),
      owner: 'A. Okonkwo',
    },
    {
      id: 'm3',
      name: 'Median time to a priced book',
      unit: 'weeks',
      kind: 'lagging',
      better: 'less',
      baseline: 19,
      baselineReason: '',
      target: 6,
      dueOn: calendarDate('2027-09-30'),
      owner: 'J. Feld',
    },
    {
      id: 'm4',
      name: 'Filings accepted first time',
      unit: '%',
      kind: 'lagging',
      better: 'more',
      baseline: null,
      baselineReason: 'None: the offer is new',
      target: 90,
      dueOn: calendarDate('2028-06-30'),
      owner: 'Both',
    },
  ],
  governance: {
    meetings: [
      { name: 'Tactical sync', frequency: 'Every two weeks', purpose: 'Coordination', length: '30 minutes' },
      { name: 'Results review', frequency: 'Monthly', purpose: 'Accountability', length: '1 hour' },
      { name: 'Strategy review', frequency: 'Quarterly', purpose: 'Alignment', length: '2 hours' },
    ],
    channels: 'Shared workspace for documents and decisions; the managers’ direct line for anything urgent.',
    decisions:
      'The managers decide jointly on scope, pricing and people. Spending above their authority needs both sponsors.',
    escalation:
      'The managers have five working days; then the sponsors have ten. Client work goes on throughout.',
  },
  timeline: {
    effectiveOn: calendarDate('2027-01-15'),
    firstReviewOn: calendarDate('2027-04-15'),
    endsOn: calendarDate('2028-07-14'),
    milestones: [
      {
        on: calendarDate('2027-01-15'),
        what: 'Charter takes effect; three-month pilot begins',
        accountable: 'both',
      },
      {
        on: calendarDate('2027-03-31'),
        what: 'Scoring environment live for the first insurer',
        accountable: 'them',
      },
      {
        on: calendarDate('2027-04-15'),
        what: 'Pilot review: extend, scale, adjust or exit',
        accountable: 'both',
      },
    ],
  },
  economics: {
    currency: 'GBP',
    terms: [
      'Each party invoices its own fees under one joint statement of work; neither marks up the other.',
      'Each party carries its own costs to win work; shared costs over £5,000 are agreed before they are spent.',
    ],
    ourSharePercent: 47,
  },
  exclusivity: 'None. Either party may work with others in the same field.',
  workingPrinciples: [
    'Bad news travels first',
    'No surprises before a client',
    'What is agreed is written down',
  ],
  approvals:
    'Joint material and any use of the other’s name need written approval, given within five working days.',
  confidentiality:
    'What each party learned in confidence stays confidential for 24 months after the end date.',
  topRisks: [
    { risk: 'Misaligned incentives', mitigation: 'metrics are revisited at each strategy review' },
    { risk: 'Overcommitment', mitigation: 'no more than two engagements at a time in the pilot' },
  ],
  disputeResolution: 'A mediator whom both accept, in London, cost shared equally, before any other step.',
  termination: {
    noticeCount: 60,
    noticeUnit: 'days',
    exitTriggers: ['Two health checks in a row below 60 of 100', 'A change of control at either party'],
    sharedAssets:
      'Jointly written material may be used by both. Models, code and client lists return to the party that brought them.',
    windDown:
      'Engagements signed before notice are finished on the agreed terms, or handed over with the client’s consent.',
    survives: 'Confidentiality, settlement of what is owed, and the right to use jointly written material.',
  },
  binding: 'no',
  bindingExceptions: 'Confidentiality alone is intended to bind.',
}

/** A typical, full charter, with what a test changes. */
export function typicalCharter(overrides: Partial<CharterContent>): CharterContent {
  return { ...typical, ...overrides }
}
