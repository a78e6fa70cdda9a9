/**
 * Lines to sign, as a table whose lines are cell borders: signature, name, title, and a date to pick. Rows keep together and
 * stay on the page of what leads to them.
 */
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { SignaturesBlock } from '../../../shared/documents/block.ts'
import { type Measures, signatureShares } from '../../../shared/documents/layout.ts'
import { plain } from '../../../shared/documents/rich-text.ts'
import { paragraph } from './runs.ts'
import { twips } from './style-xml.ts'
import { columnWidths } from './table.ts'
import { grey } from './theme.ts'

/** What stands in an empty date: room to write by hand. `finalize` turns such runs into date pickers. */
export const emptyDate = '\u00A0'.repeat(24)

const line = { style: BorderStyle.SINGLE, size: 4, color: grey.hex }

type Row = { readonly label: string; readonly entries: readonly Paragraph[]; readonly height: number }

function cell(child: Paragraph, width: number, lined: boolean): TableCell {
  return new TableCell({
    children: [child],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.BOTTOM,
    ...(lined ? { borders: { bottom: line } } : {}),
  })
}

function blank(keepNext: boolean): Paragraph {
  return paragraph('TableText', plain(''), { keepNext })
}

function tableRow(row: Row, widths: readonly number[], head: boolean, keepNext: boolean): TableRow {
  const [labelWidth = 0, columnWidth = 0, gapWidth = 0] = widths
  const entries = row.entries.flatMap((entry, index) => [
    ...(index === 0 ? [] : [cell(blank(keepNext), gapWidth, false)]),
    cell(entry, columnWidth, !head),
  ])
  const label = paragraph('TableSubLabel', plain(row.label), { keepNext })
  return new TableRow({
    cantSplit: true,
    ...(head ? { tableHeader: true } : {}),
    ...(row.height === 0 ? {} : { height: { value: twips(row.height), rule: HeightRule.ATLEAST } }),
    children: [cell(label, labelWidth, false), ...entries],
  })
}

function datePicker(): Paragraph {
  return new Paragraph({
    style: 'SignatureEntry',
    children: [new TextRun({ text: emptyDate, style: 'PlaceholderText' })],
  })
}

export function signatureTable(block: SignaturesBlock, width: number, measures: Measures): Table {
  const { columns } = block
  const { label, gap } = signatureShares
  const column = (1 - label - gap) / 2
  const shares = columns.flatMap((_, index) => (index === 0 ? [label, column] : [gap, column]))
  const widths = columnWidths(columns.length === 1 ? [label, column, gap + column] : shares, width)
  const used = columns.length === 1 ? widths.slice(0, 2) : widths
  const entry = (style: string, of: (column: (typeof columns)[number]) => string): readonly Paragraph[] =>
    columns.map((each) => paragraph(style, plain(of(each)), { keepNext: true }))
  const rows: readonly Row[] = [
    { label: '', entries: entry('PartyName', (each) => each.heading), height: 0 },
    { label: 'Signature', entries: entry('SignatureEntry', () => ''), height: measures.signatureRoom },
    { label: 'Name', entries: entry('SignatureEntry', (each) => each.name), height: 0 },
    { label: 'Title', entries: entry('SignatureEntry', (each) => each.title), height: 0 },
    { label: 'Date', entries: columns.map(datePicker), height: 0 },
  ]
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: used.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: used,
    rows: rows.map((row, index) => tableRow(row, widths, index === 0, index < rows.length - 1)),
  })
}
