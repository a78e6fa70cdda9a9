/**
 * The alliance charter, and the memorandum of understanding that it can be issued as: one record to one list of blocks.
 * Wording and order are decided here and in the two files of sections; looks are not. It must fit two pages, so the loosest
 * of three densities that does is taken.
 */
import type { CalendarDate } from '../base/calendar-date.ts'
import type { CharterContent } from '../domain/formalize/charter-content.ts'
import type { CharterKind, CharterStatus } from '../domain/records/formalize.ts'
import { documentTerm, longDate } from '../text/formats/document-formats.ts'
import type { Block, DocumentBlocks, KeyFactsBlock } from './block.ts'
import {
  contributionsContent,
  fullName,
  governanceContent,
  metricsContent,
  openText,
  partiesContent,
  scopeContent,
  shortName,
  visionContent,
} from './charter-sections.ts'
import {
  bindingNote,
  confidentialityAnchor,
  economicsContent,
  leavingContent,
  principlesContent,
  signaturesBlock,
  timelineContent,
} from './charter-terms.ts'
import { fitDensity } from './fit-density.ts'
import { findClause, numberSections, type Section } from './numbered-sections.ts'
import { isWritten } from './rich-text.ts'

export type CharterDocumentInput = {
  readonly content: CharterContent
  readonly kind: CharterKind
  readonly version: number
  readonly status: CharterStatus
  readonly charterId: string
  readonly draftedOn: CalendarDate
}

const statusText: Readonly<Record<CharterStatus, string>> = {
  draft: 'Draft',
  sent: 'For signature',
  signed: 'Signed version',
  superseded: 'Superseded by a later version',
}

function keyFacts(input: CharterDocumentInput): KeyFactsBlock {
  const { effectiveOn, firstReviewOn, endsOn } = input.content.timeline
  const date = (on: CalendarDate | null): string => (on === null ? openText : longDate(on))
  const term =
    effectiveOn !== null && endsOn !== null
      ? documentTerm(effectiveOn, endsOn)
      : endsOn === null
        ? 'Open-ended'
        : `To ${longDate(endsOn)}`
  const version = `v${input.version}`
  const reference = input.content.reference.trim()
  return {
    kind: 'key-facts',
    title: 'Key facts',
    description: 'Effective date, first review, term and reference.',
    facts: [
      { label: 'Effective', value: date(effectiveOn) },
      { label: 'First review', value: date(firstReviewOn) },
      { label: 'Term', value: term },
      { label: 'Reference', value: reference === '' ? version : `${reference} · ${version}` },
    ],
  }
}

function sections(content: CharterContent, kind: CharterKind): readonly Section[] {
  const all: readonly Section[] = [
    { anchor: 'vision', heading: 'Vision', content: visionContent(content) },
    { anchor: 'parties', heading: 'Parties', content: partiesContent(content) },
    { anchor: 'scope', heading: 'Scope', content: scopeContent(content) },
    { anchor: 'contributions', heading: 'Contributions', content: contributionsContent(content) },
    { anchor: 'metrics', heading: 'Success metrics', content: metricsContent(content) },
    { anchor: 'governance', heading: 'Governance', content: governanceContent(content) },
    { anchor: 'timeline', heading: 'Timeline', content: timelineContent(content, kind) },
    { anchor: 'economics', heading: 'Economics', content: economicsContent(content) },
    { anchor: 'working-together', heading: 'Working together', content: principlesContent(content) },
    { anchor: 'leaving', heading: 'Leaving the alliance', content: leavingContent(content) },
  ]
  return all.filter((section) => section.content.length > 0)
}

function body(input: CharterDocumentInput, kindName: string): readonly Block[] {
  const { content, kind } = input
  const ours = fullName(content.us, 'the first party')
  const theirs = fullName(content.them, 'the second party')
  const named = isWritten(
    content.us.legalName + content.us.shortName + content.them.legalName + content.them.shortName,
  )
  const filled = sections(content, kind)
  const numbered = numberSections(filled, 1)
  const signing: Section = {
    anchor: 'signatures',
    heading: 'Signatures',
    content: [
      bindingNote(content, kind, findClause(numbered, confidentialityAnchor)),
      signaturesBlock(content, kind),
    ],
  }
  return [
    {
      kind: 'title',
      kicker: kindName,
      title: content.title.trim() || kindName,
      subtitle: named ? `An alliance between ${ours} and ${theirs}` : '',
    },
    keyFacts(input),
    ...numbered,
    ...numberSections([signing], filled.length + 1),
  ]
}

/**
 * The blocks of a charter or memorandum. Missing values in a part that has content read "To be agreed"; a part without any
 * is left out, the signatures and the note above them never.
 */
export function charterBlocks(input: CharterDocumentInput): DocumentBlocks {
  const { content } = input
  const kindName = input.kind === 'charter' ? 'Alliance charter' : 'Memorandum of understanding'
  const title = content.title.trim() || kindName
  const pair = [shortName(content.us, 'First party'), shortName(content.them, 'Second party')]
  const reference = content.reference.trim()
  return fitDensity({
    kind: 'charter',
    language: 'en-GB',
    density: 'regular',
    title: `${kindName}: ${title}`,
    subject: `${pair.join(' and ')}, version ${input.version}`,
    creator: fullName(content.us, 'First party'),
    keywords: [kindName, ...pair, ...(reference === '' ? [] : [reference])],
    firstPageHead: { start: pair.join(' × '), end: statusText[input.status] },
    followingHead: { start: title, end: reference === '' ? kindName : `${kindName} · ${reference}` },
    foot: `Confidential to ${pair.join(' and ')}`,
    recordId: input.charterId,
    version: input.version,
    recordedOn: input.draftedOn,
    blocks: body(input, kindName),
  })
}
