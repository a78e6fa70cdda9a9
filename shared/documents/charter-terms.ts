/**
 * The second half of a charter: timeline, economics, how the parties work together, how they leave, and the note above the
 * signatures. Pure wording and order; a section without content is an empty list and is left out by the caller.
 */
import type { CalendarDate } from '../base/calendar-date.ts'
import type { CharterContent } from '../domain/formalize/charter-content.ts'
import type { CharterKind } from '../domain/records/formalize.ts'
import {
  asSentence,
  documentList,
  documentNumber,
  documentPeriod,
  shortDate,
} from '../text/formats/document-formats.ts'
import type { Block, ClauseBlock, RichText } from './block.ts'
import { fullName, openText, partyName, shortName } from './charter-sections.ts'
import type { ClauseDraft } from './numbered-sections.ts'
import { isWritten, plain, textCell, written } from './rich-text.ts'

const splitTotal = 100

export const confidentialityAnchor = 'confidentiality'

function nameOfKind(kind: CharterKind): string {
  return kind === 'charter' ? 'charter' : 'memorandum'
}

function clause(anchor: string, head: string, text: string): readonly ClauseDraft[] {
  return isWritten(text)
    ? [{ kind: 'clause-draft', anchor, head: `${head}.`, text: plain(asSentence(text)) }]
    : []
}

type TimelineRow = { readonly on: CalendarDate | null; readonly what: string; readonly who: string }

export function timelineContent(content: CharterContent, kind: CharterKind): readonly Block[] {
  const { timeline } = content
  const milestones: readonly TimelineRow[] = timeline.milestones
    .filter((milestone) => isWritten(milestone.what) || milestone.on !== null)
    .map((milestone) => ({
      on: milestone.on,
      what: milestone.what.trim() || openText,
      who: partyName(content, milestone.accountable),
    }))
  const fixed = [
    {
      on: timeline.effectiveOn,
      what: kind === 'charter' ? 'Charter takes effect' : 'Memorandum takes effect',
      who: 'Both',
    },
    { on: timeline.firstReviewOn, what: 'First review', who: 'Both' },
    { on: timeline.endsOn, what: 'Term ends, unless renewed', who: 'Both' },
  ].filter((row) => row.on !== null && !milestones.some((milestone) => milestone.on === row.on))
  const rows = [...milestones, ...fixed].toSorted((a, b) => ((a.on ?? '9999') < (b.on ?? '9999') ? -1 : 1))
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      title: 'Timeline',
      description: 'Each date, what is reached by then, and who is accountable.',
      columns: [
        { head: 'Date', share: 17, align: 'start' },
        { head: 'Milestone', share: 63, align: 'start' },
        { head: 'Accountable', share: 20, align: 'start' },
      ],
      boldFirstColumn: true,
      rows: rows.map((row) => [
        textCell(row.on === null ? openText : shortDate(row.on)),
        textCell(row.what),
        textCell(row.who),
      ]),
    },
  ]
}

export function economicsContent(content: CharterContent): readonly ClauseDraft[] {
  const { terms, ourSharePercent } = content.economics
  const agreed = written(terms).map((term, index): ClauseDraft => ({
    kind: 'clause-draft',
    anchor: `economics-${index + 1}`,
    head: '',
    text: plain(asSentence(term)),
  }))
  if (ourSharePercent === null) return agreed
  const theirs = Number((splitTotal - ourSharePercent).toFixed(4))
  const ourPart = `${documentNumber(ourSharePercent)}%\u00A0${shortName(content.us, 'First party')}`
  const theirPart = `${documentNumber(theirs)}%\u00A0${shortName(content.them, 'Second party')}`
  return [
    ...agreed,
    ...clause('split', 'Split', `What the alliance earns is shared ${ourPart}, ${theirPart}.`),
  ]
}

export function principlesContent(content: CharterContent): readonly ClauseDraft[] {
  const risks = content.topRisks.filter((entry) => isWritten(entry.risk) || isWritten(entry.mitigation))
  const riskTexts = risks.map((entry) => written([entry.risk, entry.mitigation]).join(': '))
  return [
    ...clause(
      'principles',
      'Working principles',
      written(content.workingPrinciples).map(asSentence).join(' '),
    ),
    ...clause('exclusivity', 'Exclusivity', content.exclusivity),
    ...clause('approvals', 'Approvals and publicity', content.approvals),
    ...clause('risks', 'Top risks', riskTexts.map(asSentence).join(' ')),
  ]
}

export function leavingContent(content: CharterContent): readonly ClauseDraft[] {
  const { termination } = content
  const notice =
    termination.noticeCount === null
      ? ''
      : `Either party may leave on ${documentPeriod(termination.noticeCount, termination.noticeUnit)}${termination.noticeCount === 1 ? '’s' : '’'} written notice to the other’s alliance manager. The period runs from receipt.`
  const triggers = written(termination.exitTriggers)
  return [
    ...clause('notice', 'Notice', notice),
    ...clause(
      'exit-triggers',
      'Exit triggers',
      triggers.length === 0 ? '' : triggers.map(asSentence).join(' '),
    ),
    ...clause('wind-down', 'Open commitments', termination.windDown),
    ...clause('shared-assets', 'Shared assets', termination.sharedAssets),
    ...clause(confidentialityAnchor, 'Confidentiality', content.confidentiality),
    ...clause('survival', 'What survives', termination.survives),
  ]
}

// "Confidentiality alone is intended to bind" is said of the clause with that head: the note cites it.
function citeConfidentiality(text: string, cited: ClauseBlock | null): RichText {
  const found = /confidentiality/i.exec(text)
  if (found === null || cited === null) return plain(text)
  const end = found.index + found[0].length
  return [
    { kind: 'plain', text: `${text.slice(0, end)} (` },
    { kind: 'clause', anchor: cited.anchor, cited: cited.number },
    { kind: 'plain', text: `)${text.slice(end)}` },
  ]
}

/** What the parties mean by signing: not a contract, unless the charter says so. */
export function bindingNote(content: CharterContent, kind: CharterKind, cited: ClauseBlock | null): Block {
  const name = nameOfKind(kind)
  if (content.binding === 'yes') {
    return {
      kind: 'callout',
      head: 'Binding.',
      text: plain(`The parties intend this ${name} to bind them in law from the date of the last signature.`),
    }
  }
  const note = `This ${name} records what the parties intend. It is not a contract, creates no partnership or agency, and obliges neither party to pay the other.`
  const exceptions = content.bindingExceptions.trim()
  return {
    kind: 'callout',
    head: 'Not a contract.',
    text:
      exceptions === ''
        ? plain(note)
        : [{ kind: 'plain', text: `${note} ` }, ...citeConfidentiality(asSentence(exceptions), cited)],
  }
}

export function signaturesBlock(content: CharterContent, kind: CharterKind): Block {
  const column = (party: CharterContent['us'], fallback: string) => ({
    heading: `For ${fullName(party, fallback)}`,
    name: party.signatoryName.trim(),
    title: party.signatoryTitle.trim(),
  })
  return {
    kind: 'signatures',
    title: 'Signatures',
    description: `Lines to sign the ${nameOfKind(kind)}: ${documentList(['signature', 'name', 'title', 'date'])} of each party.`,
    columns: [column(content.us, 'the first party'), column(content.them, 'the second party')],
  }
}
