/**
 * Tables of a document: fixed layout, grid and cell widths in twentieths of a point, header row repeated, rows not split,
 * short tables kept together. Borders and fills come from the table styles, not from here.
 */
import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Cell, KeyFactsBlock, LabelRowsBlock, TableBlock } from '../../../shared/documents/block.ts'
import { labelShare, rowKeepsNext, shortTables } from '../../../shared/documents/layout.ts'
import { plain, plainText } from '../../../shared/documents/rich-text.ts'
import { paragraph } from './runs.ts'
import { twips } from './style-xml.ts'

// A row of more text than this could outgrow a page, where a row that may not split would be cut off.
const unsplitCharacters = 2000

/** Column widths in twips for shares of a width in points; they add up to the width to the last twip. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  let reached = 0
  let before = 0
  return shares.map((share) => {
    reached += share
    const edge = Math.round((twips(width) * reached) / total)
    const own = edge - before
    before = edge
    return own
  })
}

export type RowParts = {
  readonly cells: readonly (readonly Paragraph[])[]
  readonly head: boolean
  readonly length: number
}

/** A table of ready paragraphs. Its style, look, title and description are put in by `finalize`, in order. */
export function tableOf(rows: readonly RowParts[], widths: readonly number[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: row.length <= unsplitCharacters,
          ...(row.head ? { tableHeader: true } : {}),
          children: row.cells.map(
            (children, index) =>
              new TableCell({ children, width: { size: widths[index] ?? 0, type: WidthType.DXA } }),
          ),
        }),
    ),
  })
}

function cellLength(cell: Cell): number {
  return cell.kind === 'text'
    ? plainText(cell.text).length
    : cell.entries.reduce((sum, entry) => sum + plainText(entry).length, 0)
}

function cellParagraphs(cell: Cell, style: string, keepNext: boolean): readonly Paragraph[] {
  return cell.kind === 'text'
    ? [paragraph(style, cell.text, { keepNext })]
    : cell.entries.map((entry) => paragraph('TableBullet', entry, { keepNext }))
}

export function dataTable(block: TableBlock, width: number): Table {
  const { columns, rows } = block
  const head: RowParts = {
    head: true,
    length: 0,
    cells: columns.map((column) => [
      paragraph(column.align === 'end' ? 'TableHeadNumber' : 'TableHead', plain(column.head), {}),
    ]),
  }
  const count = rows.length + 1
  const style = (column: number): string =>
    columns[column]?.align === 'end'
      ? 'TableNumber'
      : column === 0 && block.boldFirstColumn
        ? 'TableLabel'
        : 'TableText'
  const body = rows.map((row, index): RowParts => ({
    head: false,
    length: Math.max(...row.map(cellLength)),
    cells: row.map((cell, column) =>
      cellParagraphs(cell, style(column), rowKeepsNext(index + 1, count, shortTables.table)),
    ),
  }))
  return tableOf(
    [head, ...body],
    columnWidths(
      columns.map((column) => column.share),
      width,
    ),
  )
}

export function labelTable(block: LabelRowsBlock, width: number): Table {
  const rows = block.rows.map((row, index): RowParts => {
    const keepNext = rowKeepsNext(index, block.rows.length, shortTables.labelRows)
    return {
      head: false,
      length: plainText(row.text).length,
      cells: [
        [
          paragraph('TableLabel', plain(row.label), { keepNext }),
          paragraph('TableSubLabel', plain(row.subLabel), { keepNext }),
        ],
        [paragraph('TableText', row.text, { keepNext })],
      ],
    }
  })
  return tableOf(rows, columnWidths([labelShare, 1 - labelShare], width))
}

export function factTable(block: KeyFactsBlock, width: number): Table {
  const cells = (style: string, texts: readonly string[]): readonly (readonly Paragraph[])[] =>
    texts.map((text) => [paragraph(style, plain(text), {})])
  const labels = block.facts.map((fact) => fact.label)
  const values = block.facts.map((fact) => fact.value)
  return tableOf(
    [
      { head: true, length: 0, cells: cells('FactLabel', labels) },
      { head: false, length: 0, cells: cells('FactValue', values) },
    ],
    columnWidths(
      block.facts.map(() => 1),
      width,
    ),
  )
}
