/**
 * The importer of contacts: the bytes of a file give contacts by line and problems by line and field, or one reason why the
 * file as a whole is refused. It knows no store and changes nothing; it never throws for what is in a file.
 */
import type { CalendarDate } from '../../shared/base/calendar-date.ts'
import type {
  ContactField,
  ContactReading,
  DateOrder,
  ImportedContact,
  ImportProblem,
  ImportRefusal,
} from '../../shared/domain/contacts/imported-contact.ts'
import { cutFooter } from './cut-footer.ts'
import { findHeader } from './find-header.ts'
import type { FoundHeader } from './find-header.ts'
import { openText } from './open-text.ts'
import type { ContactFile, OpenedText } from './open-text.ts'
import { guessDelimiter, parseTable, previewTable } from './parse-table.ts'
import type { ParsedTable, TableFault, TableRow } from './parse-table.ts'
import { readRow } from './read-row.ts'
import { settleDates } from './settle-dates.ts'

export type ReadContactsOptions = {
  readonly today: CalendarDate
  /** How dates of digits only are to be read, once the user has said so. */
  readonly dateOrder?: DateOrder
  /** What each column holds, by its name, for a layout that is not known. */
  readonly mapping?: Readonly<Record<string, ContactField>>
}

export type ReadContactsResult =
  ({ readonly ok: true } & ContactReading) | { readonly ok: false; readonly problem: ImportRefusal }

type TextOfTable = Extract<OpenedText, { readonly ok: true }>

const delimiters = [',', ';', '\t', '|'] as const
const shownRows = 20

/** Reads a file of contacts: CSV in any of the known layouts, or LinkedIn's ZIP export. */
export function readContacts(file: ContactFile, options: ReadContactsOptions): ReadContactsResult {
  const opened = openText(file)
  if (!opened.ok) return opened
  const candidates = opened.namedDelimiter === null ? delimiters : [opened.namedDelimiter]
  const header = findHeader(opened.text, candidates, options.mapping ?? null)
  if (header === null) return { ok: false, problem: refuseWithoutHeader(opened) }
  const table = parseTable(opened.text, header.delimiter, {
    firstLine: opened.firstLine,
    rowsBefore: header.rowIndex + 1,
  })
  if (!table.ok) return { ok: false, problem: refusalOf(table.fault, opened.file) }
  return { ok: true, ...readTable(opened, header, table, options) }
}

/** Where a quotation mark before the header never closes, the header cannot be found: then that is the reason to give. */
function refuseWithoutHeader(opened: TextOfTable): ImportRefusal {
  const delimiter = opened.namedDelimiter ?? guessDelimiter(opened.text)
  const table = parseTable(opened.text, delimiter, { firstLine: opened.firstLine, rowsBefore: 0 })
  if (!table.ok) return refusalOf(table.fault, opened.file)
  const preview = previewTable(opened.text, delimiter, shownRows)
  const firstRows = preview.filter((row) => row.some((cell) => cell.trim() !== ''))
  return { code: 'no-header-row', values: { file: opened.file, firstRows, delimiter } }
}

function refusalOf(fault: TableFault, file: string): ImportRefusal {
  const { line } = fault
  switch (fault.code) {
    case 'unclosed-quote':
      return { code: fault.code, line, values: { file } }
    case 'too-many-rows':
      return { code: fault.code, line, values: { file, limit: fault.limit } }
    case 'too-many-columns':
      return { code: fault.code, line, values: { file, columns: fault.columns, limit: fault.limit } }
    case 'cell-too-long': {
      const { column, characters, limit } = fault
      return { code: fault.code, line, values: { file, column, characters, limit } }
    }
  }
}

function readTable(
  opened: TextOfTable,
  header: FoundHeader,
  table: Extract<ParsedTable, { readonly ok: true }>,
  options: ReadContactsOptions,
): ContactReading {
  const below = table.rows.slice(header.rowIndex + 1)
  const rows = header.layout === 'salesforce' ? cutFooter(below) : below
  const readings = rows.map((row) => ({ row, ...readRow(row, header.columns, header.names.length) }))
  const kept = readings.flatMap(({ contact, dateText }) =>
    contact === null ? [] : [{ ...contact, dateText }],
  )
  const settled = settleDates(kept, options.today, options.dateOrder ?? null)
  const last = table.rows.at(-1)
  const cutOff = opened.endsInMidLine && (rows.length === 0 || rows.at(-1) === last) ? mayBeCutOff(last) : []
  return {
    layout: header.layout,
    encoding: opened.encoding,
    delimiter: header.delimiter,
    headerLine: table.rows[header.rowIndex]?.line ?? opened.firstLine,
    rows: kept.map(({ dateText: _text, ...contact }, index): ImportedContact => {
      return { ...contact, connectedOn: settled.dates[index]?.date ?? null }
    }),
    emptyLines: readings.filter(({ empty }) => empty).map(({ row }) => row.line),
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...settled.dates.flatMap(({ problem }) => (problem === null ? [] : [problem])),
      ...cutOff,
    ].sort((one, other) => one.line - other.line),
    dateOrderUnclear: settled.dateOrderUnclear,
    unusedColumns: unusedColumns(header, rows),
  }
}

/** A file that was saved whole nearly always ends with a line end; without one its last row may be half a row. */
function mayBeCutOff(last: TableRow | undefined): readonly ImportProblem[] {
  if (last === undefined) return []
  const value = (last.cells.at(-1) ?? '').slice(0, 100)
  return [{ line: last.line, field: null, code: 'may-be-cut-off', value }]
}

function unusedColumns(header: FoundHeader, rows: readonly TableRow[]): readonly string[] {
  const used = new Set(header.columns.map(({ index }) => index))
  return header.names.filter(
    (name, index) =>
      name !== '' && !used.has(index) && rows.some((row) => (row.cells[index] ?? '').trim() !== ''),
  )
}
