/**
 * How high each block stands, as slices that a page break does not cut: a line or two of a paragraph, a row of a table. Knows
 * the layout's measures and nothing of pages.
 */
import { assertNever } from '../base/assert.ts'
import type { Block, Cell, RichText, SignaturesBlock, TableBlock } from './block.ts'
import {
  addressSpace,
  fixedMeasures,
  labelShare,
  type Measures,
  rowKeepsNext,
  shortTables,
  signatureShares,
} from './layout.ts'
import { plainText } from './rich-text.ts'
import { type Face, lineCount, naturalLine, type Stretch } from './text-width.ts'

/** A part that stays whole; `keepsNext` where it must not be parted from the one after it. */
export type Slice = { readonly height: number; readonly keepsNext: boolean }

type Setting = {
  readonly size: number
  readonly line: number
  readonly width: number
  readonly before: number
  readonly after: number
  readonly keepsNext: boolean
}

const ruleHeight = 0.75

function stretches(text: RichText, face: Face): readonly Stretch[] {
  return text.map((run) => ({
    text: run.kind === 'clause' ? run.cited : run.text,
    face: run.kind === 'bold' && face === 'sans' ? 'sans-bold' : face,
  }))
}

function paragraphHeight(parts: readonly Stretch[], size: number, line: number, width: number): number {
  const face = parts[0]?.face ?? 'sans'
  return lineCount(parts, size, width) * size * line * naturalLine[face]
}

// Widow control: the first two and the last two lines of a paragraph stay together.
function paragraphSlices(parts: readonly Stretch[], setting: Setting): readonly Slice[] {
  const face = parts[0]?.face ?? 'sans'
  const lines = lineCount(parts, setting.size, setting.width)
  const lineHeight = setting.size * setting.line * naturalLine[face]
  if (lines < 4) {
    const height = setting.before + lines * lineHeight + setting.after
    return [{ height, keepsNext: setting.keepsNext }]
  }
  const middle = Array.from({ length: lines - 4 }, (): Slice => ({ height: lineHeight, keepsNext: false }))
  return [
    { height: setting.before + 2 * lineHeight, keepsNext: false },
    ...middle,
    { height: 2 * lineHeight + setting.after, keepsNext: setting.keepsNext },
  ]
}

function cellHeight(cell: Cell, bold: boolean, width: number, measures: Measures): number {
  const { table, tableLine, cellPadding, bulletAfter } = measures
  const inner = width - 2 * fixedMeasures.cellSide
  if (cell.kind === 'text') {
    const parts = stretches(cell.text, bold ? 'sans-bold' : 'sans')
    return paragraphHeight(parts, table, tableLine, inner) + 2 * cellPadding
  }
  const entries = cell.entries.map(
    (entry) =>
      paragraphHeight(stretches(entry, 'sans'), table, tableLine, inner - fixedMeasures.bulletIndent) +
      bulletAfter,
  )
  return entries.reduce((sum, height) => sum + height, 0) + 2 * cellPadding
}

function rowSlices(heights: readonly number[], shortRows: number): readonly Slice[] {
  return heights.map((height, index) => ({
    height: height + ruleHeight,
    keepsNext: rowKeepsNext(index, heights.length, shortRows),
  }))
}

function tableSlices(block: TableBlock, width: number, measures: Measures): readonly Slice[] {
  const columnWidth = (index: number): number => (width * (block.columns[index]?.share ?? 0)) / 100
  const head = block.columns.map(
    (column, index) =>
      paragraphHeight(
        [{ text: column.head, face: 'sans-bold' }],
        measures.tableHead,
        measures.tableLine,
        columnWidth(index) - 2 * fixedMeasures.cellSide,
      ) +
      2 * measures.cellPadding,
  )
  const rows = block.rows.map((row) =>
    row.map((cell, index) =>
      cellHeight(cell, block.boldFirstColumn && index === 0, columnWidth(index), measures),
    ),
  )
  return rowSlices(
    [head, ...rows].map((heights) => Math.max(...heights)),
    shortTables.table,
  )
}

function signatureSlices(block: SignaturesBlock, width: number, measures: Measures): readonly Slice[] {
  const column = (width * (1 - signatureShares.label)) / 2 - 2 * fixedMeasures.cellSide
  const high = (texts: readonly string[], face: Face): number =>
    Math.max(
      ...texts.map((text) => paragraphHeight([{ text, face }], measures.body, measures.tableLine, column)),
    ) +
    2 * measures.cellPadding
  const heights = [
    high(
      block.columns.map((each) => each.heading),
      'sans-bold',
    ),
    measures.signatureRoom,
    high(
      block.columns.map((each) => each.name),
      'sans',
    ),
    high(
      block.columns.map((each) => each.title),
      'sans',
    ),
    high([''], 'sans'),
  ]
  return heights.map((height, index) => ({
    height: height + ruleHeight,
    keepsNext: index < heights.length - 1,
  }))
}

/** The slices of a block on a text width in points. */
export function blockSlices(block: Block, width: number, measures: Measures): readonly Slice[] {
  const { body, bodyLine, paragraphAfter } = measures
  const running = { size: body, line: bodyLine, width, before: 0, after: paragraphAfter, keepsNext: false }
  switch (block.kind) {
    case 'title':
      return titleSlices(block, width, measures)
    case 'key-facts':
      return keyFactSlices(block.facts, width, measures)
    case 'heading':
      return paragraphSlices([{ text: block.text, face: 'serif-bold' }], {
        size: measures.heading,
        line: 1,
        width: width - (block.number === null ? 0 : fixedMeasures.clauseIndent),
        before: measures.headingBefore,
        after: measures.headingAfter,
        keepsNext: true,
      })
    case 'quote':
      return paragraphSlices([{ text: block.text, face: 'serif' }], {
        ...running,
        size: measures.quote,
        width: width - fixedMeasures.quoteIndent,
        after: measures.quoteAfter,
      })
    case 'table':
      return tableSlices(block, width, measures)
    case 'label-rows':
      return labelRowSlices(block.rows, width, measures)
    case 'clause':
      return paragraphSlices(
        [
          { text: block.head === '' ? '' : `${block.head} `, face: 'sans-bold' },
          ...stretches(block.text, 'sans'),
        ],
        { ...running, width: width - fixedMeasures.clauseIndent, after: measures.clauseAfter },
      )
    case 'paragraph':
      return paragraphSlices(stretches(block.text, 'sans'), running)
    case 'bullets':
      return block.entries.flatMap((entry) =>
        paragraphSlices(stretches(entry, 'sans'), {
          ...running,
          width: width - fixedMeasures.bulletIndent,
          after: measures.bulletAfter,
        }),
      )
    case 'callout':
      return paragraphSlices([{ text: `${block.head} ${plainText(block.text)}`, face: 'sans' }], {
        ...running,
        size: measures.table,
        width: width - 2 * fixedMeasures.calloutIndent,
        before: measures.calloutPadding,
        after: measures.calloutPadding + measures.headingBefore / 2,
        keepsNext: true,
      })
    case 'signatures':
      return signatureSlices(block, width, measures)
    case 'address':
      return paragraphSlices([{ text: block.lines.join('\n'), face: 'sans' }], {
        ...running,
        before: measures.headingBefore * addressSpace,
        after: measures.headingBefore,
      })
    case 'closing':
      return closingSlices(block, running, measures)
    default:
      return assertNever(block)
  }
}

function titleSlices(
  block: Extract<Block, { kind: 'title' }>,
  width: number,
  measures: Measures,
): readonly Slice[] {
  const kicker = paragraphHeight(
    [{ text: block.kicker.toUpperCase(), face: 'sans-bold' }],
    measures.kicker,
    1,
    width,
  )
  const title = paragraphHeight([{ text: block.title, face: 'serif' }], measures.title, 1, width)
  const subtitle =
    block.subtitle === ''
      ? 0
      : paragraphHeight([{ text: block.subtitle, face: 'sans' }], measures.subtitle, 1, width) +
        fixedMeasures.subtitleAfter
  return [{ height: kicker + title + subtitle + measures.paragraphAfter, keepsNext: true }]
}

function keyFactSlices(
  facts: readonly { readonly label: string; readonly value: string }[],
  width: number,
  measures: Measures,
): readonly Slice[] {
  const column = width / facts.length - 2 * fixedMeasures.cellSide
  const labels = facts.map((fact) =>
    paragraphHeight([{ text: fact.label, face: 'sans' }], measures.label, 1, column),
  )
  const values = facts.map((fact) =>
    paragraphHeight([{ text: fact.value, face: 'sans-bold' }], measures.body, 1, column),
  )
  const height = Math.max(...labels) + Math.max(...values) + 3 * measures.cellPadding + 2 * ruleHeight
  return [{ height, keepsNext: false }]
}

function labelRowSlices(
  rows: Extract<Block, { kind: 'label-rows' }>['rows'],
  width: number,
  measures: Measures,
): readonly Slice[] {
  const labelWidth = width * labelShare - 2 * fixedMeasures.cellSide
  const textWidth = width * (1 - labelShare) - 2 * fixedMeasures.cellSide
  const heights = rows.map((row) => {
    const label =
      paragraphHeight(
        [{ text: row.label, face: 'sans-bold' }],
        measures.table,
        measures.tableLine,
        labelWidth,
      ) +
      paragraphHeight([{ text: row.subLabel, face: 'sans' }], measures.label, measures.tableLine, labelWidth)
    const text = paragraphHeight(stretches(row.text, 'sans'), measures.table, measures.tableLine, textWidth)
    return Math.max(label, text) + 2 * measures.cellPadding
  })
  return rowSlices(heights, shortTables.labelRows)
}

function closingSlices(
  block: Extract<Block, { kind: 'closing' }>,
  running: Setting,
  measures: Measures,
): readonly Slice[] {
  const texts = [block.valediction, block.name, block.under].filter((text) => text !== '')
  const parts = texts.map((text) => [{ text, face: 'sans' as const }])
  const lines = parts.map((part) => paragraphHeight(part, measures.body, measures.bodyLine, running.width))
  const height = lines.reduce((sum, line) => sum + line, 0) + measures.signatureRoom + 3 * running.after
  return [{ height, keepsNext: false }]
}
