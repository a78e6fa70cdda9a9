/**
 * The exit notice: a courteous letter that says what ends, when and under which clause, what both sides still finish, and
 * that the door stays open. Pure wording and order; parts without content are left out.
 */
import type { CalendarDate } from '../base/calendar-date.ts'
import type { ExitBasis, ExitNotice, ExitTrigger, Obligation, Party } from '../domain/records/exit.ts'
import type { Organisation } from '../domain/records/people.ts'
import {
  asSentence,
  documentList,
  documentPeriod,
  longDate,
  shortDate,
} from '../text/formats/document-formats.ts'
import type { Block, DocumentBlocks } from './block.ts'
import { isWritten, plain, textCell, written } from './rich-text.ts'

export type ExitNoticeInput = {
  readonly notice: ExitNotice
  readonly effectiveOn: CalendarDate
  readonly us: Organisation
  readonly partner: Organisation
  readonly allianceName: string
  /** The charter's reference, empty where there is none. */
  readonly reference: string
  readonly obligations: readonly Obligation[]
}

const titles: Readonly<Record<ExitBasis, string>> = {
  convenience: 'Ending our part in the alliance',
  cause: 'Ending our part in the alliance',
  mutual: 'Ending the alliance by agreement',
  expiry: 'Closing the alliance at the end of its term',
}

const basisTexts: Readonly<Record<ExitBasis, string>> = {
  convenience: 'We leave for convenience: no fault on your side is alleged.',
  cause: 'Notice is given for cause.',
  mutual: 'Both of us have agreed to this end.',
  expiry: 'The agreed term comes to its end, and we do not ask to renew it.',
}

const triggerTexts: Readonly<Record<ExitTrigger, string>> = {
  'two-checks-below-threshold': 'two health checks in a row stood below the threshold that we set together',
  'trust-broken': 'the trust that the alliance rested on could not be restored',
  'lasting-underperformance': 'results have stayed below what we both set out to reach',
  'values-no-longer-aligned': 'our values no longer point the same way',
  'strategy-changed': 'our strategy has changed',
  other: '',
}

const nameOf = (organisation: Organisation): string =>
  organisation.legalName.trim() || organisation.name.trim()
const shortOf = (organisation: Organisation): string =>
  organisation.name.trim() || organisation.legalName.trim()

function seatOf({ address, country }: Organisation): string {
  return written([...address.split('\n'), address.includes(country) ? '' : country]).join(', ')
}

function opening(input: ExitNoticeInput): readonly Block[] {
  const { notice, effectiveOn, us, allianceName } = input
  const under = isWritten(notice.agreement) ? `Under ${notice.agreement.trim()}, ` : ''
  const alliance = isWritten(allianceName) ? `the alliance “${allianceName.trim()}”` : 'our alliance'
  const received = notice.receivedOn === null ? '' : ` It was received on ${longDate(notice.receivedOn)}.`
  const ends = notice.basis === 'mutual' || notice.basis === 'expiry' ? 'The alliance' : 'Our part'
  const purpose =
    notice.basis === 'mutual' || notice.basis === 'expiry'
      ? `confirms the end of ${alliance}`
      : `gives notice that it will leave ${alliance}`
  const reasons = notice.triggers.map((trigger) => triggerTexts[trigger]).filter((text) => text !== '')
  const because = reasons.length === 0 ? '' : ` The reason: ${documentList(reasons)}.`
  const from = notice.receivedOn === null ? 'the date of this notice' : 'receipt'
  const source = notice.periodSource === 'charter' ? ', as our charter sets out' : ''
  const period = `The notice period is ${documentPeriod(notice.periodCount, notice.periodUnit)} from ${from}${source}.`
  return [
    {
      kind: 'paragraph',
      text: plain(
        `${under}${nameOf(us)} ${purpose}. Notice is given on ${longDate(notice.noticeOn)}.${received} ${ends} ends on ${longDate(effectiveOn)}.`,
      ),
    },
    { kind: 'paragraph', text: plain(`${basisTexts[notice.basis]}${because} ${period}`) },
  ]
}

function heading(anchor: string, text: string): Block {
  return { kind: 'heading', anchor, number: null, text }
}

function commitments(input: ExitNoticeInput): readonly Block[] {
  const obligations = input.obligations.filter((obligation) => isWritten(obligation.what))
  if (obligations.length === 0) return []
  const owners: Readonly<Record<Party, string>> = {
    us: shortOf(input.us),
    them: shortOf(input.partner),
    both: 'Both',
  }
  return [
    heading('commitments', 'Open commitments'),
    {
      kind: 'table',
      title: 'Open commitments',
      description: 'Each commitment with its owner, due date and state.',
      columns: [
        { head: 'Commitment', share: 48, align: 'start' },
        { head: 'Owner', share: 18, align: 'start' },
        { head: 'Due', share: 15, align: 'start' },
        { head: 'State', share: 19, align: 'start' },
      ],
      boldFirstColumn: true,
      rows: obligations.map((obligation) => [
        textCell(obligation.what.trim()),
        textCell(owners[obligation.owner]),
        textCell(obligation.dueOn === null ? 'To be agreed' : shortDate(obligation.dueOn)),
        textCell(obligation.settledOn === null ? 'Open' : `Settled ${shortDate(obligation.settledOn)}`),
      ]),
    },
  ]
}

function windDown(notice: ExitNotice): readonly Block[] {
  const rows = [
    { label: 'Deals in flight', subLabel: 'Work already begun', text: notice.dealsInFlight },
    { label: 'Money', subLabel: 'Accounts and fees', text: notice.moneyAndReferralFees },
    { label: 'Customers', subLabel: 'Continuity for them', text: notice.customerContinuity },
    { label: 'Joint brands', subLabel: 'What is taken down', text: notice.jointBrands },
    { label: 'Data', subLabel: 'What goes back', text: notice.returnOfData },
    { label: 'Confidentiality', subLabel: 'After the end', text: notice.confidentiality },
    { label: 'Joint statement', subLabel: 'What we both say', text: notice.jointStatement },
  ]
    .filter((row) => isWritten(row.text))
    .map((row) => ({ ...row, text: plain(asSentence(row.text)) }))
  if (rows.length === 0) return []
  return [
    heading('wind-down', 'How we wind down'),
    {
      kind: 'label-rows',
      title: 'Wind-down',
      description: 'What becomes of work, money, customers, brands, data and confidence.',
      rows,
    },
  ]
}

function bulletSection(anchor: string, text: string, entries: readonly string[]): readonly Block[] {
  const shown = written(entries)
  if (shown.length === 0) return []
  return [heading(anchor, text), { kind: 'bullets', entries: shown.map((entry) => plain(asSentence(entry))) }]
}

function ending(input: ExitNoticeInput): readonly Block[] {
  const { notice, us, partner } = input
  const under = written([notice.signatoryTitle, nameOf(us)]).join(', ')
  const closing: Block = {
    kind: 'closing',
    valediction: 'Yours sincerely,',
    name: notice.signatoryName.trim(),
    under,
  }
  const receipt = `${nameOf(partner)} confirms that it has received this notice. Signing confirms receipt; it waives no right and accepts no claim.`
  return [
    ...(isWritten(notice.doorOpen)
      ? [
          heading('door-open', 'Looking ahead'),
          { kind: 'paragraph', text: plain(asSentence(notice.doorOpen)) } satisfies Block,
        ]
      : []),
    closing,
    { kind: 'callout', head: 'Acknowledgement.', text: plain(receipt) },
    {
      kind: 'signatures',
      title: 'Acknowledgement of receipt',
      description: 'Lines for the receiving party to sign: signature, name, title and date.',
      columns: [
        {
          heading: `For ${nameOf(partner)}`,
          name: partner.signatoryName.trim(),
          title: partner.signatoryTitle.trim(),
        },
      ],
    },
  ]
}

function letterHead(input: ExitNoticeInput): readonly Block[] {
  const { notice, effectiveOn, partner } = input
  const reference = input.reference.trim()
  const position = written([notice.recipientTitle, nameOf(partner)]).join(', ')
  const lines = written([notice.recipientName, position, ...notice.recipientAddress.split('\n')])
  const addressee = notice.recipientName.trim() || `colleagues at ${shortOf(partner)}`
  return [
    { kind: 'title', kicker: 'Notice of exit', title: titles[notice.basis], subtitle: '' },
    {
      kind: 'key-facts',
      title: 'Key facts',
      description: 'Dates of notice, receipt and effect, notice period and reference.',
      facts: [
        { label: 'Notice date', value: longDate(notice.noticeOn) },
        ...(notice.receivedOn === null ? [] : [{ label: 'Received', value: longDate(notice.receivedOn) }]),
        { label: 'Effective end date', value: longDate(effectiveOn) },
        { label: 'Notice period', value: documentPeriod(notice.periodCount, notice.periodUnit) },
        ...(reference === '' ? [] : [{ label: 'Reference', value: reference }]),
      ],
    },
    ...(lines.length === 0 ? [] : [{ kind: 'address', lines } satisfies Block]),
    { kind: 'paragraph', text: plain(`Dear ${addressee},`) },
  ]
}

/** The blocks of an exit notice. The effective date is given: it is always computed from the notice, never stored. */
export function exitNoticeBlocks(input: ExitNoticeInput): DocumentBlocks {
  const { notice, us, partner } = input
  const pair = [shortOf(us), shortOf(partner)]
  const alliance = input.allianceName.trim()
  return {
    kind: 'exit-notice',
    language: 'en-GB',
    density: 'regular',
    title: alliance === '' ? 'Notice of exit' : `Notice of exit: ${alliance}`,
    subject: `${nameOf(us)} to ${nameOf(partner)}`,
    creator: nameOf(us),
    keywords: ['Notice of exit', ...pair, ...written([input.reference])],
    firstPageHead: {
      start: nameOf(us),
      end: seatOf(us),
    },
    followingHead: {
      start: titles[notice.basis],
      end: written(['Notice of exit', input.reference]).join(' · '),
    },
    foot: `Confidential to ${pair.join(' and ')}`,
    recordId: notice.id,
    version: 1,
    recordedOn: notice.noticeOn,
    blocks: [
      ...letterHead(input),
      ...opening(input),
      ...commitments(input),
      ...windDown(notice),
      ...bulletSection('shared-assets', 'Shared assets', notice.sharedAssets),
      ...bulletSection('lessons', 'What we learned', notice.lessons),
      ...ending(input),
    ],
  }
}
