/** Partners of the demo beside the board: waiting in Nurture, and closed in every way that an alliance can end. */
import { usualMetrics } from '../charters.ts'
import { moved, talked } from '../steps-board.ts'
import { noticeGiven, noticeIssued, obliged, settled } from '../steps-exit.ts'
import {
  charterSent,
  charterSigned,
  managersNamed,
  measured,
  pilotDecided,
  piloted,
} from '../steps-formalize.ts'
import { fits, gave, scored } from '../steps-identify.ts'
import type { Story } from '../story.ts'
import { fullCharter, trusted } from './formalize.ts'

function person(givenName: string, familyName: string, position: string, metDaysAgo: number): Story['lead'] {
  return { givenName, familyName, position, metDaysAgo }
}

export const nurtureStories: readonly Story[] = [
  {
    partner: { name: 'Weald Garden Centres Group', country: 'United Kingdom' },
    lead: person('Harriet', 'Lyle', 'Operations', 200),
    steps: [
      scored(190, [4, 4, 4], ['Plant care know-how', 'Out-of-town stores', 'Warm']),
      fits(189, 'Seasonal stock.'),
      moved(180, 'build-trust'),
      gave(170, 2, 'article-with-note', 'Article on seasonal stock'),
      moved(120, 'nurture', 'Nothing formal before their new system is in.'),
    ],
  },
  {
    partner: { name: 'Rialto Loyalty', country: 'Italy' },
    lead: person('Chiara', 'Bonetti', 'Founder', 410),
    steps: [
      scored(405, [4, 5, 4], ['Loyalty data', 'Same grocers', 'Quick']),
      fits(404, 'Offers that follow stock.'),
      moved(396, 'nurture', 'Not interested in anything formal this year.'),
    ],
  },
  {
    partner: { name: 'Tallow & Sons Butchers’ Supply', country: 'United Kingdom' },
    lead: person('Edwin', 'Tallow', 'Owner', 90),
    steps: [
      scored(80, [4, 4, 4], ['Cold counters', 'Butchers within stores', 'Old school']),
      moved(60, 'nurture', 'Happy to swap ideas, no more.'),
      talked(20, 'message', 'Sent a recipe for a happy team.'),
    ],
  },
]

const exited = {
  title: 'Click, Collect, Count',
  vision: 'Every order that is collected in a store is counted in that store’s stock on the same day.',
  sharedObjective: '24 qualified leads in the pilot',
  theirRole: 'Order software',
  theirBrings: 'Order software for ten stores',
  inScope: ['Chains with click and collect'],
  outOfScope: ['Home delivery'],
  theirManager: ['Noor Haddad', 'Partnerships'],
  theirSponsor: 'Noor Haddad',
  metrics: usualMetrics,
} as const

export const closedStories: readonly Story[] = [
  {
    partner: {
      name: 'Collecta Orders',
      legalName: 'Collecta Orders SAS',
      country: 'France',
      signatoryName: 'Noor Haddad',
      signatoryTitle: 'Partnerships',
    },
    lead: person('Noor', 'Haddad', 'Partnerships', 390),
    steps: [
      ...trusted(380, [4, 4, 4], 'Calls with two chains'),
      managersNamed(340, 'Tom Aldous', 'Noor Haddad'),
      fullCharter(338, 320, exited),
      charterSent(334),
      charterSigned(330, 'us'),
      charterSigned(328, 'them'),
      piloted(328, {
        type: 'referral-exchange',
        startDaysAgo: 320,
        endDaysAgo: 230,
        budgetMinor: null,
        risk: 'low',
      }),
      measured(232, 0, 7, 'Far from the target'),
      pilotDecided(228, 'exit', 'Seven leads of twenty-four; their road map left stores.'),
      noticeGiven(
        226,
        {
          basis: 'convenience',
          triggers: ['lasting-underperformance'],
          lessons: ['Ask for the road map before the pilot.'],
          doorOpen: 'The door stays open.',
        },
        226,
      ),
      obliged(226, 'Return of test devices', 'us', -200),
      settled(205, 0),
      noticeIssued(226),
      moved(190, 'closed', '', 'ended-well'),
    ],
  },
  {
    partner: { name: 'Budget Barcode Direct', country: 'United Kingdom' },
    lead: person('Lee', 'Chapman', 'Sales', 40),
    steps: [
      scored(38, [2, 1, 3], ['Labels only', 'Market stalls', 'Pushy']),
      moved(37, 'closed', 'Six of fifteen: below the threshold.', 'turned-down'),
    ],
  },
  {
    partner: { name: 'Grange Shopfitting', country: 'United Kingdom' },
    lead: person('Moira', 'Grange', 'Director', 130),
    steps: [
      scored(125, [3, 4, 3], ['Fittings', 'Some clients', 'Slow']),
      moved(124, 'closed', 'Ten of fifteen; good people, wrong time.', 'turned-down'),
    ],
  },
  {
    partner: { name: 'Northway Tills', country: 'United Kingdom' },
    lead: person('Callum', 'Reid', 'Channel', 300),
    steps: [
      ...trusted(290, [4, 4, 4], 'Calls with two chains'),
      moved(
        230,
        'closed',
        'They signed an exclusive agreement with a competitor a day before the charter was due.',
        'ended-badly',
      ),
    ],
  },
]
