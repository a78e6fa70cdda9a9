/**
 * The names of everything that the playbook counts on the fingers: places, dimensions, rungs, verdicts, expectations and
 * the like. One word for one thing, the same in every page, document and sentence.
 */
import type { Channel, ContactSource } from '../domain/records/people.ts'
import type { FitAnswer } from '../domain/records/identify.ts'
import type { Expectation } from '../playbook/expectations.ts'
import type { ScoreDimension } from '../playbook/score-dimensions.ts'
import type { Closing, Place, Stage, Tray } from '../playbook/stages.ts'
import type { Direction, Response, Rung, ValueActionKind } from '../playbook/value-actions.ts'
import type { VettingItemName, VettingVerdict } from '../playbook/vetting.ts'

type Names<Key extends string | number> = Readonly<Record<Key, string>>

export const stageNames: Names<Stage> = {
  identify: 'Identify',
  'build-trust': 'Build trust',
  formalize: 'Formalize',
  scale: 'Scale',
  sustain: 'Sustain & exit',
}

export const trayNames: Names<Tray> = { nurture: 'Nurture', closed: 'Closed' }

export const placeNames: Names<Place> = { ...stageNames, ...trayNames }

export const closingNames: Names<Closing> = {
  'turned-down': 'Turned down',
  'ended-well': 'Ended well',
  'ended-badly': 'Ended badly',
  converted: 'Converted',
}

export const dimensionNames: Names<ScoreDimension> = {
  'complementary-assets': 'Complementary assets',
  'shared-customers': 'Shared customer base',
  'cultural-fit': 'Cultural fit',
}

export const dimensionQuestions: Names<ScoreDimension> = {
  'complementary-assets': 'Technology, distribution, expertise: does theirs fill a gap in ours?',
  'shared-customers': 'Is the same buyer being served?',
  'cultural-fit': 'Values, communication style, pace of deciding, appetite for risk.',
}

export const fitAnswerNames: Names<FitAnswer> = { unanswered: 'Not answered', yes: 'Yes', no: 'No' }

export const fitQuestions: Names<'sameCustomers' | 'sameBudget' | 'onlyTogether'> = {
  sameCustomers: 'Are the same customers reached?',
  sameBudget: 'Is the same budget competed for?',
  onlyTogether: 'Is there something that only both together can offer?',
}

export const expectationNames: Names<Expectation> = {
  'not-said': 'Not said',
  'referral-exchange': 'Exchange of referrals',
  'co-marketing': 'Co-marketing',
  'deep-collaboration': 'Deep collaboration',
}

export const rungNames: Names<Rung> = { 1: 'Gesture', 2: 'Personal value', 3: 'Resources' }

export const directionNames: Names<Direction> = { given: 'Given', received: 'Received' }

export const responseNames: Names<Response> = {
  'none-yet': 'None yet',
  acknowledged: 'Acknowledged',
  reciprocated: 'Reciprocated',
}

const kindNames: Names<ValueActionKind> = {
  'content-shared': 'Content liked or shared',
  congratulated: 'Congratulations',
  'article-with-note': 'Article with a note',
  'report-with-note': 'Report with a note',
  'warm-introduction': 'Warm introduction',
  referral: 'Referral',
  'free-consultation': 'Free consultation',
  'sample-or-trial': 'Sample or trial',
  'event-hosted-together': 'Event hosted together',
}

/** The name of a kind of value-first action; a kind that a workspace added is its own name. */
export function valueActionKindName(kind: string): string {
  const known: Readonly<Record<string, string>> = kindNames
  return Object.hasOwn(known, kind) ? (known[kind] ?? kind) : kind
}

export const vettingItemTitles: Names<VettingItemName> = {
  references: 'References',
  'online-presence': 'Online presence',
  'customer-satisfaction': 'Their customers’ satisfaction',
  'existing-partners': 'What their existing partners say',
  'values-and-ethics': 'Values and ethics',
}

export const vettingVerdictNames: Names<VettingVerdict> = {
  'not-checked': 'Not checked',
  good: 'Good',
  concern: 'Concern',
  failed: 'Failed',
}

export const channelNames: Names<Channel> = {
  conversation: 'Conversation',
  call: 'Call',
  mail: 'Mail',
  meeting: 'Meeting',
  message: 'Message',
}

export const contactSourceNames: Names<ContactSource> = {
  entered: 'Entered by hand',
  linkedin: 'LinkedIn',
  google: 'Google Contacts',
  outlook: 'Outlook',
  crm: 'CRM export',
  'other-file': 'Other file',
}
