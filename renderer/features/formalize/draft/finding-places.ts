/** Where a finding stands in the document: the block and the row that its field is printed in. Pure. */
import type { Block, DocumentBlocks } from '../../../../shared/documents/block.ts'
import type { CharterContent } from '../../../../shared/domain/formalize/charter-content.ts'
import { partOfPath, type CharterPart } from '../../../../shared/domain/formalize/charter-parts.ts'
import type { PreviewMark } from '../../../document-preview/marks.tsx'
import type { NumberedFinding } from './number-findings.ts'

/** The heading under which a part is printed. */
const headingOfPart: Readonly<Record<CharterPart, string>> = {
  vision: 'vision',
  parties: 'parties',
  scope: 'scope',
  contributions: 'contributions',
  metrics: 'metrics',
  governance: 'governance',
  economics: 'economics',
  timeline: 'timeline',
  termination: 'leaving',
  confidentiality: 'leaving',
  risks: 'working-together',
  signatures: 'signatures',
}

/** Fields that are printed as a clause of their own. */
const clauseOfPath: Readonly<Record<string, string>> = {
  workingPrinciples: 'principles',
  exclusivity: 'exclusivity',
  approvals: 'approvals',
  topRisks: 'risks',
  confidentiality: 'confidentiality',
  'economics.ourSharePercent': 'split',
  'termination.noticeCount': 'notice',
  'termination.exitTriggers': 'exit-triggers',
  'termination.sharedAssets': 'shared-assets',
  'termination.windDown': 'wind-down',
  'termination.survives': 'survival',
}

/** Fields that are a row with a label, in the tables of parties and of governance. */
const labelOfField: Readonly<Record<string, string>> = {
  role: 'Role in the alliance',
  basedIn: 'Based in',
  managerName: 'Alliance manager',
  managerTitle: 'Alliance manager',
  managerAuthority: 'Authority',
  executiveSponsor: 'Executive sponsor',
  responsibilities: 'Responsibilities',
  meetings: 'Check-ins',
  channels: 'Channels',
  decisions: 'Decisions',
  escalation: 'Disagreements',
  disputeResolution: 'Disputes',
}

type Place = { readonly block: number; readonly row: number | null }

export function findingMarks(
  findings: readonly NumberedFinding[],
  content: CharterContent,
  document: DocumentBlocks,
): readonly PreviewMark[] {
  return findings.flatMap(({ number, path }) => {
    const place = number === null ? null : placeOf(path, content, document.blocks)
    return number === null || place === null ? [] : [{ ...place, number }]
  })
}

function placeOf(path: string, content: CharterContent, blocks: readonly Block[]): Place | null {
  if (path === 'title') return whole(blocks.findIndex(({ kind }) => kind === 'title'))
  const clause = clausePlace(path, blocks)
  if (clause !== null) return clause
  const heading = headingPlace(path, blocks)
  if (heading === null) return null
  const next = blocks[heading.block + 1]
  const row = next === undefined ? null : rowOf(path, content, next)
  return row === null ? heading : { block: heading.block + 1, row }
}

function whole(block: number): Place | null {
  return block < 0 ? null : { block, row: null }
}

function clausePlace(path: string, blocks: readonly Block[]): Place | null {
  const anchor = Object.entries(clauseOfPath).find(
    ([field]) => path === field || path.startsWith(`${field}.`),
  )
  if (anchor === undefined) return null
  return whole(blocks.findIndex((block) => block.kind === 'clause' && block.anchor === anchor[1]))
}

function headingPlace(path: string, blocks: readonly Block[]): Place | null {
  const anchors =
    path.startsWith('exclusivity') || path.startsWith('workingPrinciples') || path === 'approvals'
      ? ['working-together']
      : [headingOfPart[partOfPath(path)]]
  return whole(blocks.findIndex((block) => block.kind === 'heading' && anchors.includes(block.anchor)))
}

function rowOf(path: string, content: CharterContent, block: Block): number | null {
  const keys = path.split('.')
  const [first = '', second = ''] = keys
  if (first === 'contributions') return listRow(Number(second), contributionRows(content), block)
  if (first === 'metrics') return listRow(Number(second), metricRows(content), block)
  if ((first === 'inScope' || first === 'outOfScope') && block.kind === 'table') return 0
  const label = labelOfField[second] ?? labelOfField[first]
  return label === undefined ? null : labelledRow(label, block)
}

/** The row of an entry among those that are printed. */
function listRow(index: number, printed: readonly boolean[], block: Block): number | null {
  if (block.kind !== 'table' || printed[index] !== true) return null
  return printed.slice(0, index).filter(Boolean).length
}

function contributionRows(content: CharterContent): readonly boolean[] {
  return content.contributions.map(
    ({ brings, people, valueMinor }) => brings.trim() + people.trim() !== '' || valueMinor !== null,
  )
}

function metricRows(content: CharterContent): readonly boolean[] {
  return content.metrics.map(({ name, target }) => name.trim() !== '' || target !== null)
}

function labelledRow(label: string, block: Block): number | null {
  if (block.kind === 'label-rows') return found(block.rows.findIndex((row) => row.label === label))
  if (block.kind !== 'table') return null
  return found(
    block.rows.findIndex(
      ([cell]) => cell?.kind === 'text' && cell.text.some((run) => 'text' in run && run.text === label),
    ),
  )
}

function found(row: number): number | null {
  return row < 0 ? null : row
}
