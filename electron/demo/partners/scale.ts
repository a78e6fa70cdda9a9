/** Partners of the demo in Scale and in Sustain & exit: through every gate, past one with a reason, steady, leaving. */
import type { CharterWords } from '../charters.ts'
import { usualMetrics } from '../charters.ts'
import { moved, next, talked } from '../steps-board.ts'
import { noticeGiven, noticeIssued, obliged, settled } from '../steps-exit.ts'
import {
  charterSent,
  charterSigned,
  managersNamed,
  measured,
  modelChosen,
  pilotDecided,
  piloted,
} from '../steps-formalize.ts'
import type { Step, Story } from '../story.ts'
import { fullCharter, trusted } from './formalize.ts'

function words(
  title: string,
  role: string,
  brings: string,
  manager: readonly [string, string],
): CharterWords {
  return {
    title,
    vision:
      'Within a year, regional chains see their stock, staff and energy on one page and act on it every week.',
    sharedObjective: '24 qualified leads in the pilot',
    theirRole: role,
    theirBrings: brings,
    inScope: ['Regional chains with 20 to 200 stores', 'Joint webinars and case studies'],
    outOfScope: ['Product integration', 'Exclusive offers to one client'],
    theirManager: manager,
    theirSponsor: manager[0],
    metrics: usualMetrics,
  }
}

/** Charter signed, pilot run, metric on target, decided: ready for Scale. */
function proven(formalizedDaysAgo: number, text: CharterWords): readonly Step[] {
  const start = formalizedDaysAgo - 20
  const [theirManager] = text.theirManager
  return [
    modelChosen(formalizedDaysAgo - 1, 'co-marketing'),
    managersNamed(formalizedDaysAgo - 2, 'Imogen Wren', theirManager),
    fullCharter(formalizedDaysAgo - 4, start, text),
    charterSent(formalizedDaysAgo - 8),
    charterSigned(formalizedDaysAgo - 15, 'us'),
    charterSigned(formalizedDaysAgo - 16, 'them'),
    piloted(formalizedDaysAgo - 17, {
      type: 'joint-webinar',
      startDaysAgo: start,
      endDaysAgo: start - 60,
      budgetMinor: 75_000,
      risk: 'very-low',
    }),
    measured(start - 30, 0, 13),
    measured(start - 58, 0, 27, 'Target reached in week eight'),
    measured(start - 58, 2, 8.3),
  ]
}

const harrow = words(
  'Rotas That Follow the Shelf',
  'Staff planning',
  'Rota software for twelve stores, one planner',
  ['Delia Marchetti', 'Head of Partnerships'],
)
const quillon = words('Fresh Food, Less Waste', 'Forecasting', 'Demand forecasts for thirty lines', [
  'Bea Lindqvist',
  'Alliances',
])
const oakmere = words('Own-Label Stock in Time', 'Wholesale', 'Delivery figures of two depots', [
  'Rosalind Achebe',
  'Commercial Director',
])
const sundby = words('From Depot to Shelf', 'Transport', 'Route figures and a shared depot desk', [
  'Mikkel Thorsen',
  'Director',
])
const pelham = words('Lighting as a Service', 'Lighting', 'Lighting audits for forty stores', [
  'Arjun Mehta',
  'Head of Alliances',
])

export const scaleStories: readonly Story[] = [
  {
    partner: {
      name: 'Harrow & Finch Rotas',
      legalName: 'Harrow & Finch Ltd',
      country: 'United Kingdom',
      signatoryName: 'Delia Marchetti',
      signatoryTitle: 'Head of Partnerships',
    },
    lead: { givenName: 'Delia', familyName: 'Marchetti', position: 'Head of Partnerships', metDaysAgo: 260 },
    steps: [
      ...trusted(245, [5, 5, 4], 'Calls with two chains'),
      ...proven(207, harrow),
      pilotDecided(100, 'scale', 'Leads over target, both teams content.'),
      moved(96, 'scale'),
      talked(20, 'meeting', 'Results review: a second region is wanted.'),
      next(10, 21, 'Review the first growth lever', 'Imogen Wren'),
    ],
  },
  {
    partner: {
      name: 'Aurelia Pharmacy Stock',
      country: 'South Africa',
      signatoryName: 'Dr. Nomvula Khumalo',
      signatoryTitle: 'Director',
    },
    lead: { givenName: 'Nomvula', familyName: 'Khumalo', position: 'Director', metDaysAgo: 75 },
    steps: [
      ...trusted(63, [4, 5, 4], 'Call with a pharmacy group'),
      managersNamed(22, 'Dana Kowalski', 'Dr. Nomvula Khumalo'),
      moved(
        6,
        'scale',
        'Their group opens forty pharmacies in January and will only work with us on all of them; the charter is with their lawyers.',
      ),
      next(4, 7, 'Plan the first lever', 'Dana Kowalski'),
    ],
  },
  {
    partner: {
      name: 'Quillon Forecasts',
      legalName: 'Quillon Prognos AB',
      country: 'Sweden',
      signatoryName: 'Bea Lindqvist',
      signatoryTitle: 'Alliances',
    },
    lead: { givenName: 'Bea', familyName: 'Lindqvist', position: 'Alliances', metDaysAgo: 300 },
    steps: [
      ...trusted(280, [4, 4, 4], 'Calls with two chains'),
      ...proven(242, quillon),
      pilotDecided(135, 'scale', 'Waste down by a fifth in pilot stores.'),
      moved(131, 'scale'),
      talked(49, 'meeting', 'Results review.'),
      next(20, 15, 'Results review', 'Tom Aldous'),
    ],
  },
]

export const sustainStories: readonly Story[] = [
  {
    partner: {
      name: 'Sundby Depot Logistics',
      legalName: 'Sundby Logistik ApS',
      country: 'Denmark',
      signatoryName: 'Mikkel Thorsen',
      signatoryTitle: 'Director',
    },
    lead: { givenName: 'Mikkel', familyName: 'Thorsen', position: 'Director', metDaysAgo: 415 },
    steps: [
      ...trusted(400, [4, 5, 5], 'Calls with two chains'),
      ...proven(362, sundby),
      pilotDecided(255, 'scale', 'Target reached.'),
      moved(252, 'scale'),
      moved(
        203,
        'sustain',
        'The lever was pulled and reviewed before this file was begun; its records are on paper.',
      ),
      talked(9, 'call', 'Quarterly call, nothing open.'),
      next(9, 9, 'Quarterly health check', 'Imogen Wren'),
    ],
  },
  {
    partner: {
      name: 'Oakmere Wholesale Society',
      legalName: 'Oakmere Wholesale Society Ltd',
      address: '2 Mill Lane\nYork YO1 7EP',
      country: 'United Kingdom',
      signatoryName: 'Rosalind Achebe',
      signatoryTitle: 'Commercial Director',
    },
    lead: { givenName: 'Rosalind', familyName: 'Achebe', position: 'Commercial Director', metDaysAgo: 410 },
    steps: [
      ...trusted(395, [3, 5, 4], 'Calls with two members'),
      ...proven(357, oakmere),
      moved(250, 'scale'),
      moved(74, 'sustain', 'Kept steady at the members’ wish; no second lever is planned.'),
      noticeGiven(
        12,
        {
          basis: 'convenience',
          triggers: ['strategy-changed'],
          periodCount: 30,
          periodUnit: 'days',
          sharedAssets: [
            'The joint own-label guide stays available to both, unbranded.',
            'Delivery figures return to Oakmere.',
          ],
          confidentiality:
            'What each side learned in confidence stays confidential for 24 months after the end.',
          dealsInFlight: 'Two stock reviews under way are finished by Calder & Wren on the agreed terms.',
          moneyAndReferralFees:
            'Referral thanks for clients won before the effective date are settled with the last quarter.',
          customerContinuity: 'Both clients keep their contact at Calder & Wren.',
          jointBrands: 'The joint page is taken down on the effective date.',
          returnOfData: 'Delivery figures are returned and deleted within 30 days.',
          lessons: [
            'One named engineer on each side made the difference.',
            'A standing price list would have saved eleven days a quote.',
          ],
          doorOpen: 'Calder & Wren would welcome working with Oakmere again when its strategy allows.',
        },
        12,
      ),
      obliged(12, 'Finish the stock review at Ryedale Stores', 'us', 9),
      obliged(12, 'Return of shared delivery figures', 'us', 9),
      obliged(12, 'Settle the last quarter’s referral thanks', 'them', 18),
      settled(3, 0),
      noticeIssued(11),
      next(8, 9, 'Return of shared figures', 'Tom Aldous'),
    ],
  },
  {
    partner: {
      name: 'Pelham Grant Lighting',
      country: 'United Kingdom',
      signatoryName: 'Arjun Mehta',
      signatoryTitle: 'Head of Alliances',
    },
    lead: { givenName: 'Arjun', familyName: 'Mehta', position: 'Head of Alliances', metDaysAgo: 405 },
    steps: [
      ...trusted(390, [4, 4, 5], 'Calls with two chains'),
      ...proven(352, pelham),
      moved(245, 'scale'),
      moved(
        158,
        'sustain',
        'Their owners want the programme steady until the sale of the company is through.',
      ),
      noticeGiven(
        1,
        {
          basis: 'mutual',
          triggers: ['lasting-underperformance', 'strategy-changed'],
          periodCount: 3,
          periodUnit: 'months',
          sharedAssets: ['Audit forms may be used by both.'],
          lessons: ['Lighting alone seldom moved a client; with energy it did.'],
          doorOpen: 'The door stays open once the new owners have settled in.',
        },
        null,
      ),
      obliged(1, 'Hand over open audits', 'us', 16),
      obliged(1, 'Take down the joint landing page', 'both', 60),
      next(1, 16, 'Hand over open audits', 'Imogen Wren'),
    ],
  },
]
