/**
 * The first half of a charter, section by section: what the alliance is for, who and what is in it, how success is measured.
 * Pure wording and order; a section without content is an empty list and is left out by the caller.
 */
import type { CharterContent, CharterMetric, CharterParty } from '../domain/formalize/charter-content.ts'
import type { Party } from '../domain/records/exit.ts'
import { documentAmount, documentMeasure, shortDate } from '../text/formats/document-formats.ts'
import type { Block, Cell, TableColumn } from './block.ts'
import { bulletCell, isWritten, plain, textCell, written } from './rich-text.ts'

export const openText = 'To be agreed'
export const noText = '–'

export function fullName(party: CharterParty, fallback: string): string {
  return party.legalName.trim() || party.shortName.trim() || fallback
}

export function shortName(party: CharterParty, fallback: string): string {
  return party.shortName.trim() || party.legalName.trim() || fallback
}

/** Our short name, theirs, "Both". */
export function partyName(content: CharterContent, party: Party | null): string {
  if (party === null) return openText
  if (party === 'both') return 'Both'
  return party === 'us' ? shortName(content.us, 'First party') : shortName(content.them, 'Second party')
}

export function visionContent(content: CharterContent): readonly Block[] {
  const quote: readonly Block[] = isWritten(content.vision)
    ? [{ kind: 'quote', text: content.vision.trim() }]
    : []
  if (!isWritten(content.sharedObjective)) return quote
  const objective: Block = {
    kind: 'paragraph',
    text: [
      { kind: 'bold', text: 'Shared objective.' },
      { kind: 'plain', text: ` ${content.sharedObjective.trim()}` },
    ],
  }
  return [...quote, objective]
}

function withTitle(name: string, title: string): string {
  return written([name, title]).join(', ')
}

/** Rows are what is said of a party, columns the two parties: both sides are read beside each other. */
export function partiesContent(content: CharterContent): readonly Block[] {
  const { us, them } = content
  const textRow = (label: string, of: (party: CharterParty) => string): readonly Cell[] | null => {
    const texts = [of(us).trim(), of(them).trim()]
    if (texts.every((text) => text === '')) return null
    return [textCell(label), ...texts.map((text) => textCell(text === '' ? openText : text))]
  }
  const duties = [written(us.responsibilities), written(them.responsibilities)]
  const dutyCell = (entries: readonly string[]): Cell =>
    entries.length === 0 ? textCell(openText) : bulletCell(entries)
  const rows = [
    textRow('Role in the alliance', (party) => party.role),
    textRow('Based in', (party) => party.basedIn),
    textRow('Alliance manager', (party) => withTitle(party.managerName, party.managerTitle)),
    textRow('Authority', (party) => party.managerAuthority),
    textRow('Executive sponsor', (party) => party.executiveSponsor),
    duties.every((entries) => entries.length === 0)
      ? null
      : [textCell('Responsibilities'), ...duties.map(dutyCell)],
  ].filter((row) => row !== null)
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      title: 'The parties',
      description: 'Role, seat, alliance manager, executive sponsor and responsibilities of each party.',
      columns: [
        { head: 'Party', share: 19, align: 'start' },
        { head: fullName(us, 'First party'), share: 40.5, align: 'start' },
        { head: fullName(them, 'Second party'), share: 40.5, align: 'start' },
      ],
      boldFirstColumn: true,
      rows,
    },
  ]
}

export function scopeContent(content: CharterContent): readonly Block[] {
  const inside = written(content.inScope)
  const outside = written(content.outOfScope)
  if (inside.length === 0 && outside.length === 0) return []
  const cell = (entries: readonly string[]): Cell =>
    entries.length === 0 ? textCell(openText) : bulletCell(entries)
  return [
    {
      kind: 'table',
      title: 'Scope',
      description: 'What is in scope and what is out of scope.',
      columns: [
        { head: 'In scope', share: 50, align: 'start' },
        { head: 'Out of scope', share: 50, align: 'start' },
      ],
      boldFirstColumn: false,
      rows: [[cell(inside), cell(outside)]],
    },
  ]
}

/** The columns that have something in them, widened to the full width. */
function usedColumns(
  columns: readonly (TableColumn & { readonly used: boolean })[],
  rows: readonly (readonly Cell[])[],
): { readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly Cell[])[] } {
  const total = columns.reduce((sum, column) => sum + (column.used ? column.share : 0), 0)
  const isUsed = (_: unknown, index: number): boolean => columns[index]?.used ?? false
  return {
    columns: columns
      .filter(isUsed)
      .map(({ head, share, align }) => ({ head, share: (share * 100) / total, align })),
    rows: rows.map((row) => row.filter(isUsed)),
  }
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a
}

export function contributionsContent(content: CharterContent): readonly Block[] {
  const entries = content.contributions.filter(
    (entry) => isWritten(entry.brings) || isWritten(entry.people) || entry.valueMinor !== null,
  )
  if (entries.length === 0) return []
  const currency = content.economics.currency
  const longestWord = entries
    .flatMap((entry) => partyName(content, entry.party).split(' '))
    .reduce(longer, '')
  const partyShare = longestWord.length > 11 ? 19 : 15
  const table = usedColumns(
    [
      { head: 'Party', share: partyShare, align: 'start', used: true },
      { head: 'Brings', share: 59 - partyShare, align: 'start', used: true },
      { head: 'People', share: 29, align: 'start', used: entries.some((entry) => isWritten(entry.people)) },
      { head: 'Value', share: 12, align: 'end', used: entries.some((entry) => entry.valueMinor !== null) },
    ],
    entries.map((entry) => [
      textCell(partyName(content, entry.party)),
      textCell(entry.brings.trim() || openText),
      textCell(entry.people.trim() || noText),
      textCell(entry.valueMinor === null ? noText : documentAmount(entry.valueMinor, currency)),
    ]),
  )
  return [
    {
      kind: 'table',
      title: 'Contributions',
      description: 'What each party brings, the people it commits, and the value put on it.',
      boldFirstColumn: true,
      ...table,
    },
  ]
}

// A long unit reads better once beside the name than in every cell.
function unitInCells(metric: CharterMetric): string {
  return metric.unit.trim().length <= 8 ? metric.unit.trim() : ''
}

function metricRow(metric: CharterMetric): readonly Cell[] {
  const unit = unitInCells(metric)
  const name = metric.name.trim() || openText
  const aim = metric.better === 'more' ? '≥\u00A0' : '≤\u00A0'
  const baseline =
    metric.baseline === null
      ? metric.baselineReason.trim() || openText
      : documentMeasure(metric.baseline, unit)
  return [
    textCell(unit === metric.unit.trim() ? name : `${name} (${metric.unit.trim()})`),
    textCell(metric.kind === 'leading' ? 'Leading' : 'Lagging'),
    textCell(baseline),
    textCell(metric.target === null ? openText : aim + documentMeasure(metric.target, unit)),
    textCell(metric.dueOn === null ? openText : shortDate(metric.dueOn)),
    textCell(metric.owner.trim() || noText),
  ]
}

export function metricsContent(content: CharterContent): readonly Block[] {
  const metrics = content.metrics.filter((metric) => isWritten(metric.name) || metric.target !== null)
  if (metrics.length === 0) return []
  const table = usedColumns(
    [
      { head: 'Metric', share: 32, align: 'start', used: true },
      { head: 'Kind', share: 9, align: 'start', used: true },
      { head: 'Baseline', share: 19, align: 'end', used: true },
      { head: 'Target', share: 12.5, align: 'end', used: true },
      { head: 'Due', share: 13, align: 'start', used: true },
      { head: 'Owner', share: 14.5, align: 'start', used: metrics.some((metric) => isWritten(metric.owner)) },
    ],
    metrics.map(metricRow),
  )
  return [
    {
      kind: 'table',
      title: 'Success metrics',
      description: 'Each metric with its kind, baseline, target, due date and owner.',
      boldFirstColumn: true,
      ...table,
    },
  ]
}

export function governanceContent(content: CharterContent): readonly Block[] {
  const { governance } = content
  const meetings = governance.meetings
    .filter((meeting) => isWritten(meeting.name))
    .map((meeting) => {
      const when = written([meeting.frequency.toLowerCase(), meeting.length.toLowerCase()]).join(', ')
      const purpose = isWritten(meeting.purpose) ? ` (${meeting.purpose.trim().toLowerCase()})` : ''
      return `${meeting.name.trim()}${when === '' ? '' : `: ${when}`}${purpose}.`
    })
  const rows = [
    { label: 'Check-ins', subLabel: 'Who meets, how often', text: meetings.join(' ') },
    { label: 'Channels', subLabel: 'Where we work', text: governance.channels },
    { label: 'Decisions', subLabel: 'Who decides what', text: governance.decisions },
    { label: 'Disagreements', subLabel: 'How we escalate', text: governance.escalation },
    { label: 'Disputes', subLabel: 'How we settle them', text: content.disputeResolution },
  ]
    .filter((row) => isWritten(row.text))
    .map((row) => ({ ...row, text: plain(row.text.trim()) }))
  if (rows.length === 0) return []
  return [
    {
      kind: 'label-rows',
      title: 'Governance',
      description: 'Check-ins, channels, decisions, disagreements and disputes.',
      rows,
    },
  ]
}
