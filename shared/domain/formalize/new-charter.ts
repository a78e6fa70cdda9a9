/**
 * The first draft of a charter: filled in with what is known and with plain standard wording that can stay or be changed.
 * What only the two sides can say (vision, scope, contributions, metrics) stays empty, and the charter check asks for it.
 */
import { addMonths, type CalendarDate } from '../../base/calendar-date.ts'
import type { CurrencyCode } from '../../base/money.ts'
import type { Organisation } from '../records/people.ts'
import type { CharterContent, CharterMeeting, CharterParty } from './charter-content.ts'

export type NewCharter = {
  readonly us: Organisation
  readonly partner: Organisation
  readonly partnerContactName: string
  /** Our alliance manager, empty while no one is named. */
  readonly ourManager: string
  readonly currency: CurrencyCode
  readonly reference: string
  readonly today: CalendarDate
  readonly meetings: readonly CharterMeeting[]
  /** Notice of a pilot in days, from the settings. */
  readonly noticeDays: number
}

/** The prefilled content: a pilot of three months from today, not binding but for confidentiality, no exclusivity. */
export function newCharterContent(draft: NewCharter): CharterContent {
  return {
    title: `${shortNameOf(draft.us)} and ${shortNameOf(draft.partner)}`,
    reference: draft.reference,
    vision: '',
    sharedObjective: '',
    us: partyOf(draft.us, draft.ourManager),
    them: partyOf(draft.partner, draft.partnerContactName),
    inScope: [],
    outOfScope: [],
    contributions: [],
    metrics: [],
    governance: { meetings: draft.meetings.map(asMeeting), ...governanceWording },
    timeline: {
      effectiveOn: draft.today,
      firstReviewOn: addMonths(draft.today, 1),
      endsOn: addMonths(draft.today, 3),
      milestones: [],
    },
    economics: { currency: draft.currency, terms: [economicsWording], ourSharePercent: null },
    ...agreedWording,
    topRisks: firstRisks,
    termination: { noticeCount: draft.noticeDays, noticeUnit: 'days', ...terminationWording },
    binding: 'no',
  }
}

/** The reference of the next charter: EN, the year, and the running number in four digits (EN-2026-0147). */
export function nextReference(year: number, number: number): string {
  return `EN-${year}-${String(number).padStart(4, '0')}`
}

/** Only what the charter holds: rows of the reference table carry more. */
function asMeeting({ name, frequency, purpose, length }: CharterMeeting): CharterMeeting {
  return { name, frequency, purpose, length }
}

function shortNameOf(organisation: Organisation): string {
  return organisation.name.trim() === '' ? organisation.legalName : organisation.name
}

function partyOf(organisation: Organisation, managerName: string): CharterParty {
  const legalName = organisation.legalName.trim() === '' ? organisation.name : organisation.legalName
  return {
    legalName,
    shortName: shortNameOf(organisation),
    basedIn: organisation.country,
    role: '',
    responsibilities: [],
    managerName,
    managerTitle: '',
    managerAuthority: '',
    executiveSponsor: '',
    signatoryName: organisation.signatoryName,
    signatoryTitle: organisation.signatoryTitle,
  }
}

const governanceWording = {
  channels: 'Mail and calls between the alliance managers; decisions are noted in writing within two days.',
  decisions: 'The alliance managers decide together; each side decides alone on its own staff and prices.',
  escalation: 'The alliance managers have five working days, then the executive sponsors have ten.',
}

const economicsWording = 'Each side carries its own costs; shared costs are agreed before they are spent.'

const agreedWording = {
  exclusivity: 'None: each side is free to work with others.',
  workingPrinciples: [
    'Bad news travels first and early.',
    'Credit for joint work is shared by name.',
    'Each side asks before it contacts a customer of the other.',
  ],
  approvals: 'Joint material and publicity go out once both alliance managers have agreed in writing.',
  confidentiality: 'What either side learns in confidence stays confidential for 24 months after the end.',
  disputeResolution: 'After the escalation path a mediator whom both accept; the cost is shared equally.',
  bindingExceptions: 'Confidentiality alone is intended to bind.',
}

const terminationWording = {
  exitTriggers: ['Two health checks in a row below threshold', 'A change of strategy on either side'],
  sharedAssets: 'Both may go on using joint material; what one side brought goes back to it within 30 days.',
  windDown: 'Work promised to a customer is finished, or handed over with the customer’s consent.',
  survives: 'Confidentiality, and what is owed for work done before the end.',
}

const firstRisks = [
  {
    risk: 'Incentives drift apart',
    mitigation: 'The charter is revisited and the metrics are aligned at every review.',
  },
  { risk: 'More is promised than can be done', mitigation: 'Start small; scale on proven capacity only.' },
]
