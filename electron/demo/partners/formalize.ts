/** Partners of the demo in Formalize: drafting, sent and waiting, a running pilot, a pilot that just ended, an override. */
import { addMonths } from '../../../shared/base/calendar-date.ts'
import { type CharterWords, usualMetrics, writtenCharter } from '../charters.ts'
import { moved, next, talked } from '../steps-board.ts'
import {
  charterDrafted,
  charterIssued,
  charterSent,
  charterSigned,
  managersNamed,
  measured,
  modelChosen,
  piloted,
} from '../steps-formalize.ts'
import { expected, fits, gave, received, scored, vetted, vettedWell } from '../steps-identify.ts'
import type { Step, Story } from '../story.ts'

/** Score, fit, two gifts each way and a clean vetting: the way to Formalize that most partners went. */
export function trusted(
  startDaysAgo: number,
  points: readonly [number, number, number],
  source: string,
): readonly Step[] {
  return [
    scored(startDaysAgo, points, [
      'Brings what the store programme lacks',
      'The same operations directors',
      'Plain words, kept dates',
    ]),
    fits(startDaysAgo - 1, 'Only both together cover the whole store.'),
    expected(startDaysAgo - 1, 'co-marketing', 'co-marketing'),
    moved(startDaysAgo - 4, 'build-trust'),
    gave(startDaysAgo - 8, 1, 'content-shared', 'Shared their benchmark with a comment', 'reciprocated'),
    received(startDaysAgo - 12, 1, 'content-shared', 'Quoted our study in their newsletter'),
    gave(
      startDaysAgo - 18,
      2,
      'warm-introduction',
      'Warm introduction to a client in the north',
      'reciprocated',
    ),
    received(startDaysAgo - 25, 2, 'referral', 'Referred a chain of twelve stores'),
    ...vettedWell(startDaysAgo - 28, source),
    moved(startDaysAgo - 38, 'formalize'),
  ]
}

/** Drafts a charter with every part written, effective some days ago, reviewed and ended after so many months. */
export function fullCharter(daysAgo: number, effectiveDaysAgo: number, words: CharterWords): Step {
  return charterDrafted(daysAgo, (draft, scene) => {
    const effectiveOn = scene.day(effectiveDaysAgo)
    return writtenCharter(draft, words, {
      effectiveOn,
      reviewOn: addMonths(effectiveOn, 3),
      endsOn: addMonths(effectiveOn, 12),
    })
  })
}

const kestrelWords: CharterWords = {
  title: 'Energy-Aware Stores for Mid-Sized Grocers',
  vision:
    'By the end of next year a mid-sized grocer can cut store energy by a fifth within one quarter, without a new till or a new fridge.',
  sharedObjective: '100 qualified leads a quarter',
  theirRole: 'Metering and data engineering',
  theirBrings: 'Meters for twenty stores, a hosted dashboard, documentation of every figure',
  inScope: [
    'Grocers with 20 to 200 stores in the UK, Germany and Austria',
    'Energy audits and follow-up of measures',
    'Joint webinars and case studies',
  ],
  outOfScope: [
    'Product integration into tills',
    'Resale of raw meter readings',
    'Either side’s existing clients, unless both alliance managers agree in writing',
  ],
  theirManager: ['Dr. Jonas Feld', 'Managing Director'],
  theirSponsor: 'Dr. Jonas Feld',
  metrics: usualMetrics,
}

export const formalizeStories: readonly Story[] = [
  {
    partner: {
      name: 'Kestrel Metering',
      legalName: 'Kestrel Metering GmbH',
      address: 'Lindwurmstraße 88\n80337 München',
      country: 'Germany',
      signatoryName: 'Dr. Jonas Feld',
      signatoryTitle: 'Managing Director',
      website: 'https://kestrel-metering.example',
    },
    lead: {
      givenName: 'Jonas',
      familyName: 'Feld',
      position: 'Managing Director',
      email: 'feld@kestrel-metering.example',
      metDaysAgo: 60,
    },
    steps: [
      ...trusted(54, [4, 5, 4], 'Calls with two chains in Bavaria'),
      modelChosen(14, 'co-marketing'),
      managersNamed(13, 'Imogen Wren', 'Dr. Jonas Feld'),
      fullCharter(10, -53, {
        ...kestrelWords,
        metrics: usualMetrics.map((metric) =>
          metric.id === 'shrinkage' ? { ...metric, baseline: null } : metric,
        ),
        inScope: [
          ...kestrelWords.inScope,
          'Regulatory filings that rely on those readings, notwithstanding the client’s own model',
        ],
      }),
      charterIssued(9),
      next(3, 2, 'Send the charter', 'Imogen Wren'),
    ],
  },
  {
    partner: {
      name: 'Fjordbank Equipment Leasing',
      legalName: 'Fjordbank Utstyrsleasing AS',
      country: 'Norway',
      signatoryName: 'Solveig Aas',
      signatoryTitle: 'Director',
    },
    lead: { givenName: 'Solveig', familyName: 'Aas', position: 'Director', metDaysAgo: 105 },
    steps: [
      scored(102, [5, 4, 3], ['Finances retrofits', 'Same chains', 'Careful']),
      fits(101, 'Advice and finance in one offer.'),
      moved(98, 'build-trust'),
      gave(92, 1, 'congratulated', 'Congratulated on the green bond', 'acknowledged'),
      gave(80, 2, 'report-with-note', 'Retrofit costs by store size', 'reciprocated'),
      vetted(75, 'references', 'good', 'Two lessees content', 'Calls'),
      moved(
        62,
        'formalize',
        'Their credit committee meets once a quarter; values will be checked with the two references before signing.',
      ),
      managersNamed(58, 'Dana Kowalski', 'Solveig Aas'),
      fullCharter(56, 41, {
        ...kestrelWords,
        title: 'Retrofits That Pay for Themselves',
        theirRole: 'Finance of retrofits',
        theirBrings: 'A leasing frame for forty stores, credit decisions within five days',
        theirManager: ['Solveig Aas', 'Director'],
        theirSponsor: 'Solveig Aas',
      }),
      charterSent(50),
      charterSigned(46, 'us'),
      charterSigned(44, 'them'),
      piloted(44, {
        type: 'referral-exchange',
        startDaysAgo: 41,
        endDaysAgo: -51,
        budgetMinor: 150_000,
        risk: 'low',
      }),
      measured(12, 0, 9, 'Nine leads, four accepted so far'),
      next(5, 7, 'Mid-pilot review', 'Dana Kowalski'),
    ],
  },
  {
    partner: {
      name: 'Castellan Store Insurance',
      country: 'United Kingdom',
      signatoryName: 'Owen Madaki',
      signatoryTitle: 'Head of Retail',
    },
    lead: { givenName: 'Owen', familyName: 'Madaki', position: 'Head of Retail', metDaysAgo: 95 },
    steps: [
      ...trusted(85, [4, 4, 4], 'Calls with two insured chains'),
      fullCharter(30, -10, {
        ...kestrelWords,
        title: 'Lower Losses, Lower Premiums',
        theirRole: 'Underwriting and claims figures',
        theirBrings: 'Anonymous claims figures, a premium rebate for audited stores',
        theirManager: ['Owen Madaki', 'Head of Retail'],
        theirSponsor: 'Ruth Castellan',
      }),
      charterSent(19),
      talked(18, 'mail', 'Charter sent to Owen and to Ruth Castellan.'),
      next(15, -5, 'Chase the signature', 'Tom Aldous'),
    ],
  },
  {
    partner: {
      name: 'Tessellate Planograms',
      legalName: 'Tessellate Planograms Ltd',
      country: 'Ireland',
      signatoryName: 'Mina Park',
      signatoryTitle: 'Chief Executive',
    },
    lead: {
      givenName: 'Mina',
      familyName: 'Park',
      position: 'Chief Executive',
      email: 'mina@tessellate.example',
      metDaysAgo: 160,
    },
    steps: [
      ...trusted(142, [4, 4, 5], 'Calls with two chains'),
      modelChosen(102, 'co-marketing'),
      managersNamed(101, 'Imogen Wren', 'Mina Park'),
      fullCharter(100, 90, {
        ...kestrelWords,
        title: 'Shelves That Sell What Is There',
        theirRole: 'Shelf plans',
        theirBrings: 'Shelf plans for sixteen stores, one planner',
        theirManager: ['Mina Park', 'Chief Executive'],
        theirSponsor: 'Mina Park',
      }),
      charterSent(96),
      charterSigned(94, 'them'),
      charterSigned(93, 'us'),
      piloted(93, {
        type: 'co-marketing-campaign',
        startDaysAgo: 88,
        endDaysAgo: -2,
        budgetMinor: 90_000,
        risk: 'very-low',
      }),
      measured(40, 0, 14),
      measured(6, 0, 26, 'Twenty-six qualified leads, target reached'),
      measured(6, 1, 2.0),
      next(4, 2, 'Decide by the walk-away rule', 'Imogen Wren'),
    ],
  },
  {
    partner: {
      name: 'شركة النخيل للتجزئة',
      legalName: 'شركة النخيل لحلول التجزئة',
      country: 'United Arab Emirates',
      signatoryName: 'ليلى الهاشمي',
      signatoryTitle: 'المديرة العامة',
    },
    lead: { givenName: 'ليلى', familyName: 'الهاشمي', position: 'General Manager', metDaysAgo: 70 },
    steps: [
      ...trusted(58, [5, 4, 4], 'Call with a chain in Dubai'),
      managersNamed(12, 'Dana Kowalski', 'ليلى الهاشمي'),
      next(6, 6, 'Agree the scope in one page', 'Dana Kowalski'),
    ],
  },
]
