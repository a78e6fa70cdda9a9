/**
 * The facts of one alliance whose defaults pass every gate, raise no flag and are on pace in Formalize; with the records
 * that they are made of. A test states only what it changes.
 */
import { calendarDate, type CalendarDate } from '../../shared/base/calendar-date.ts'
import type { AllianceFacts } from '../../shared/domain/board/alliance-facts.ts'
import type { Alliance, NextAction, StageMove } from '../../shared/domain/records/alliance.ts'
import type { ExitNotice, Obligation } from '../../shared/domain/records/exit.ts'
import type { Charter, Measurement, Pilot } from '../../shared/domain/records/formalize.ts'
import type { FitCheck, ScoreWithPoints } from '../../shared/domain/records/identify.ts'
import type { RedFlag, ValueAction, VettingItem } from '../../shared/domain/records/trust.ts'
import type { Id } from '../../shared/base/ids.ts'
import { scoreDimensions } from '../../shared/playbook/score-dimensions.ts'
import { vettingItemNames, type VettingVerdict } from '../../shared/playbook/vetting.ts'
import { typicalCharter } from './charter-content.ts'

/** The day on which every test stands: a Monday. */
export const today = calendarDate('2026-11-23')

/** A date from its text. */
export function day(text: string): CalendarDate {
  return calendarDate(text)
}

export function idOf<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>
}

const allianceId = idOf<'alliance'>('alliance-1')

export function alliance(overrides: Partial<Alliance>): Alliance {
  return {
    id: allianceId,
    organisationId: idOf('organisation-1'),
    leadContactId: idOf('contact-1'),
    place: 'formalize',
    enteredPlaceOn: day('2026-11-01'),
    openedOn: day('2026-08-01'),
    ourExpectation: 'co-marketing',
    theirExpectation: 'co-marketing',
    model: 'co-marketing',
    ourManager: 'Amara Okonkwo',
    theirManager: 'Dr. Jonas Feld',
    askAgainOn: null,
    closedHow: null,
    ...overrides,
  }
}

export function score(points: readonly number[], overrides: Partial<ScoreWithPoints>): ScoreWithPoints {
  const id = overrides.id ?? idOf<'score'>('score-1')
  return {
    id,
    seq: 1,
    contactId: idOf('contact-1'),
    allianceId,
    scoredOn: day('2026-08-02'),
    points: scoreDimensions.flatMap((dimension, index) => {
      const value = points[index]
      const pointId = idOf<'scorePoint'>(`${id}-${dimension}`)
      return value === undefined
        ? []
        : [{ id: pointId, scoreId: id, dimension, points: value, evidence: 'Seen in two calls' }]
    }),
    ...overrides,
  }
}

export function fitCheck(overrides: Partial<FitCheck>): FitCheck {
  return {
    id: idOf('fit-1'),
    allianceId,
    checkedOn: day('2026-08-03'),
    sameCustomers: 'yes',
    sameBudget: 'no',
    onlyTogether: 'yes',
    note: '',
    ...overrides,
  }
}

export function valueAction(overrides: Partial<ValueAction>): ValueAction {
  return {
    id: idOf('action-1'),
    allianceId,
    direction: 'given',
    rung: 1,
    kind: 'content-shared',
    actedOn: day('2026-09-01'),
    note: '',
    response: 'reciprocated',
    respondedOn: null,
    ...overrides,
  }
}

export function vetting(verdict: VettingVerdict): readonly VettingItem[] {
  return vettingItemNames.map((item) => ({
    id: idOf(`vetting-${item}`),
    allianceId,
    item,
    verdict,
    note: '',
    source: '',
    checkedOn: day('2026-09-10'),
  }))
}

export function redFlag(overrides: Partial<RedFlag>): RedFlag {
  return {
    id: idOf('flag-1'),
    allianceId,
    what: 'Referral not thanked',
    raisedOn: day('2026-10-01'),
    resolvedOn: null,
    resolution: '',
    ...overrides,
  }
}

export function charter(overrides: Partial<Charter>): Charter {
  const typical = typicalCharter({})
  const metrics = typical.metrics.map((metric) => ({ ...metric, unit: metric.unit || 'engagements' }))
  return {
    id: idOf('charter-1'),
    allianceId,
    version: 1,
    kind: 'charter',
    status: 'signed',
    content: { ...typical, metrics },
    draftedOn: day('2026-11-02'),
    sentOn: day('2026-11-03'),
    sentReason: '',
    signedByUsOn: day('2026-11-05'),
    signedByThemOn: day('2026-11-06'),
    ...overrides,
  }
}

export function pilot(overrides: Partial<Pilot>): Pilot {
  return {
    id: idOf('pilot-1'),
    allianceId,
    type: 'joint-webinar',
    startOn: day('2026-11-10'),
    endOn: day('2026-11-22'),
    budgetMinor: null,
    currency: 'GBP',
    risk: 'very-low',
    decision: null,
    decidedOn: null,
    decisionReason: '',
    ...overrides,
  }
}

export function measurement(overrides: Partial<Measurement>): Measurement {
  return {
    id: idOf('measurement-1'),
    allianceId,
    metricId: 'm1',
    value: 20,
    measuredOn: day('2026-11-20'),
    note: '',
    ...overrides,
  }
}

export function notice(overrides: Partial<ExitNotice>): ExitNotice {
  const texts = ['agreement', 'recipientName', 'recipientTitle', 'recipientAddress', 'signatoryName'] as const
  const more = ['signatoryTitle', 'confidentiality', 'dealsInFlight', 'moneyAndReferralFees'] as const
  const rest = ['customerContinuity', 'jointBrands', 'returnOfData', 'jointStatement', 'doorOpen'] as const
  const names = [...texts, ...more, ...rest]
  const empty = Object.fromEntries(names.map((name) => [name, ''])) as Record<(typeof names)[number], string>
  return {
    ...empty,
    id: idOf('notice-1'),
    allianceId,
    status: 'running',
    basis: 'convenience',
    triggers: ['strategy-changed'],
    noticeOn: day('2026-10-24'),
    receivedOn: null,
    periodCount: 30,
    periodUnit: 'days',
    periodSource: 'playbook',
    sharedAssets: [],
    lessons: ['Agree the metric before the first call.'],
    ...overrides,
  }
}

export function obligation(overrides: Partial<Obligation>): Obligation {
  return {
    id: idOf('obligation-1'),
    allianceId,
    exitNoticeId: idOf('notice-1'),
    what: 'Return the shared data',
    owner: 'us',
    dueOn: null,
    settledOn: day('2026-11-20'),
    ...overrides,
  }
}

export function action(overrides: Partial<NextAction>): NextAction {
  return {
    id: idOf('next-1'),
    allianceId,
    what: 'Send the charter',
    dueOn: day('2026-11-27'),
    owner: 'Amara Okonkwo',
    doneOn: null,
    ...overrides,
  }
}

export function move(overrides: Partial<StageMove>): StageMove {
  return {
    id: idOf('move-1'),
    allianceId,
    fromPlace: 'build-trust',
    toPlace: 'formalize',
    movedOn: day('2026-11-01'),
    daysInPlace: 45,
    reason: '',
    conditions: [],
    ...overrides,
  }
}

/** The facts; the defaults pass every gate, the closing gate included (its notice has taken effect today). */
export function facts(overrides: Partial<AllianceFacts>): AllianceFacts {
  return {
    alliance: alliance({}),
    scores: [score([4, 5, 3], {})],
    fitCheck: fitCheck({}),
    valueActions: [
      valueAction({}),
      valueAction({ id: idOf('action-2'), rung: 2, actedOn: day('2026-10-01') }),
      valueAction({ id: idOf('action-3'), direction: 'received', actedOn: day('2026-10-05') }),
    ],
    vetting: vetting('good'),
    redFlags: [],
    charters: [charter({})],
    pilots: [pilot({})],
    measurements: [measurement({})],
    levers: [{ id: 'lever-1', state: 'reviewed' }],
    risksReviewedOn: day('2026-11-01'),
    exitNotice: notice({}),
    obligations: [obligation({})],
    nextActions: [action({})],
    moves: [move({})],
    lastConversationOn: day('2026-11-20'),
    ...overrides,
  }
}
