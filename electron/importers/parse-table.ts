/**
 * Text to rows of cells by papaparse, each with the line in which it begins. It adds what papaparse leaves to its caller:
 * line numbers across cells with line ends in them, the limits, and the refusal of a quotation mark that never closes,
 * which would otherwise make one huge row of the rest of the file.
 */
import Papa from 'papaparse'
import type { ParseStepResult } from 'papaparse'

export const tableLimits = { rows: 100_000, columns: 200, cellCharacters: 32_000 } as const

export type TableRow = {
  readonly line: number
  readonly cells: readonly string[]
  /** The beginning of a cell whose quotation marks are not doubled, '' when all is in order. */
  readonly oddQuotes: string
}

export type TableFault =
  | { readonly code: 'unclosed-quote'; readonly line: number }
  | { readonly code: 'too-many-rows'; readonly line: number; readonly limit: number }
  | {
      readonly code: 'too-many-columns'
      readonly line: number
      readonly columns: number
      readonly limit: number
    }
  | {
      readonly code: 'cell-too-long'
      readonly line: number
      readonly column: number
      readonly characters: number
      readonly limit: number
    }

export type ParsedTable =
  | { readonly ok: true; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly fault: TableFault }

/**
 * All rows of a text whose line ends are \n.
 * @param origin the line of the file with which the text begins, and how many rows up to the header the limit leaves out
 */
export function parseTable(
  text: string,
  delimiter: string,
  origin: { readonly firstLine: number; readonly rowsBefore: number },
): ParsedTable {
  const rowLimit = tableLimits.rows + origin.rowsBefore
  const rows: TableRow[] = []
  let fault: TableFault | null = null
  let line = origin.firstLine
  let start = 0
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: (step, parser) => {
      // After the last line end papaparse gives one more row, which is not in the file.
      if (start >= text.length) return
      const end = step.meta.cursor
      const row = { line, cells: step.data, oddQuotes: oddQuotes(text, step) }
      // Columns first: they bound how many cells the search for open quotes looks at.
      fault ??=
        countFault(row, rows.length < rowLimit) ??
        quoteFault(text, delimiter, step, { line, start }) ??
        lengthFault(row)
      if (fault !== null) parser.abort()
      else rows.push(row)
      line += countLineEnds(text, start, end)
      start = end
    },
  })
  return fault === null ? { ok: true, rows } : { ok: false, fault }
}

/** The first rows only, for finding the header row and for showing what the file looks like. */
export function previewTable(text: string, delimiter: string, count: number): readonly (readonly string[])[] {
  return Papa.parse<string[]>(beginningOf(text), { delimiter, newline: '\n', preview: count }).data
}

/** The delimiter that papaparse takes for the likeliest. */
export function guessDelimiter(text: string): string {
  return Papa.parse(beginningOf(text), {
    preview: 20,
    newline: '\n',
    skipEmptyLines: true,
    delimitersToGuess: [',', ';', '\t', '|'],
  }).meta.delimiter
}

/** Far more than twenty rows need: papaparse splits the whole text even when only the first rows are wanted. */
function beginningOf(text: string): string {
  return text.slice(0, 400_000)
}

function countLineEnds(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function oddQuotes(text: string, step: ParseStepResult<string[]>): string {
  const at = step.errors.find((error) => error.code === 'InvalidQuotes')?.index
  return at === undefined ? '' : (text.slice(at - 1, at + 60).split('\n')[0] ?? '')
}

/**
 * papaparse reports a quote that is open at the end of the file. A quote that is closed by the opening quote of a later
 * cell it reads as odd quotes; where such a cell runs over a line end, rows were swallowed.
 */
function quoteFault(
  text: string,
  delimiter: string,
  step: ParseStepResult<string[]>,
  row: { readonly line: number; readonly start: number },
): TableFault | null {
  const openings = new Map<number, string>()
  for (const { index, code } of step.errors) if (index !== undefined) openings.set(index, code)
  for (const [index, code] of openings) {
    const swallowed = text.slice(index, step.meta.cursor)
    if (
      code === 'MissingQuotes' ||
      (code === 'InvalidQuotes' && opensAgainAfterLineEnd(swallowed, delimiter))
    ) {
      return { code: 'unclosed-quote', line: row.line + countLineEnds(text, row.start, index) }
    }
  }
  return null
}

function opensAgainAfterLineEnd(cell: string, delimiter: string): boolean {
  const lineEnd = cell.indexOf('\n')
  if (lineEnd === -1) return false
  return cell.includes('\n"', lineEnd) || cell.includes(`${delimiter}"`, lineEnd)
}

function countFault({ line, cells }: TableRow, hasRoom: boolean): TableFault | null {
  if (!hasRoom) return { code: 'too-many-rows', line, limit: tableLimits.rows }
  if (cells.length <= tableLimits.columns) return null
  return { code: 'too-many-columns', line, columns: cells.length, limit: tableLimits.columns }
}

function lengthFault({ line, cells }: TableRow): TableFault | null {
  const long = cells.findIndex((cell) => cell.length > tableLimits.cellCharacters)
  if (long === -1) return null
  const characters = cells[long]?.length ?? 0
  return { code: 'cell-too-long', line, column: long + 1, characters, limit: tableLimits.cellCharacters }
}
