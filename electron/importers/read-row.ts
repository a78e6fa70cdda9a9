/**
 * One row of a table as a contact, with everything that is wrong in it. A fault in one field costs that field only; a row
 * is left out where nothing remains by which a contact could be known, and then the reason is given.
 */
import type {
  ContactField,
  ImportedContact,
  ImportProblem,
} from '../../shared/domain/contacts/imported-contact.ts'
import { cleanLine, cleanLines } from './clean-cell.ts'
import type { ColumnPlace } from './find-header.ts'
import type { TableRow } from './parse-table.ts'
import { splitFullName } from './split-full-name.ts'

export type RowReading = {
  /** Null where the row is left out. */
  readonly contact: Omit<ImportedContact, 'connectedOn'> | null
  /** True when the row says nothing of a contact, though a date may stand in it. */
  readonly empty: boolean
  /** The date as it stands in the file: its order is known only when all rows have been read. */
  readonly dateText: string
  readonly problems: readonly ImportProblem[]
}

type Report = (code: ImportProblem['code'], field: ContactField | null, value: string) => void
type Cells = (field: ContactField) => readonly string[]

const shownCharacters = 100
const severalValues = /\s*(?::::|[,;])\s*/u

/** Reads one row by the columns of its header. */
export function readRow(row: TableRow, columns: readonly ColumnPlace[], width: number): RowReading {
  const problems: ImportProblem[] = []
  const report: Report = (code, field, value) =>
    problems.push({ line: row.line, field, code, value: value.slice(0, shownCharacters) })
  const cells = gatherCells(row, columns, report)
  const dateText = cells('connectedOn')[0] ?? ''
  const saysNothing = columns.every(
    ({ index, field }) => field === 'connectedOn' || isBlank(row.cells[index]),
  )
  if (saysNothing && row.cells.slice(width).every(isBlank)) {
    return { contact: null, empty: true, dateText, problems: [] }
  }
  reportShape(row, width, report)
  const contact = readContact(row.line, cells, report)
  if (isKnowable(contact)) {
    if (nameOf(contact) === '' && contact.organisationName === '') report('no-name', null, contact.email)
    return { contact, empty: false, dateText, problems }
  }
  report('left-out', null, row.cells.filter((cell) => !isBlank(cell)).join(' · '))
  return { contact: null, empty: false, dateText, problems }
}

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === ''
}

/** The cleaned, filled cells of each field, in the order of the layout's columns. */
function gatherCells(row: TableRow, columns: readonly ColumnPlace[], report: Report): Cells {
  const byField = new Map<ContactField, string[]>()
  for (const { index, field } of columns) {
    const cleaned = (field === 'notes' ? cleanLines : cleanLine)(row.cells[index] ?? '')
    if (cleaned.removed > 0) report('characters-removed', field, String(cleaned.removed))
    if (cleaned.text !== '') byField.set(field, [...(byField.get(field) ?? []), cleaned.text])
  }
  return (field) => byField.get(field) ?? []
}

function reportShape(row: TableRow, width: number, report: Report): void {
  const beyond = row.cells.slice(width).filter((cell) => !isBlank(cell))
  if (beyond.length > 0) report('too-many-cells', null, beyond.join(' · '))
  if (row.cells.length < width) report('too-few-cells', null, `${row.cells.length}/${width}`)
  if (row.oddQuotes !== '') report('odd-quotes', null, row.oddQuotes)
}

function readContact(line: number, cells: Cells, report: Report): Omit<ImportedContact, 'connectedOn'> {
  const first = (field: ContactField): string => cells(field)[0] ?? ''
  const [email = '', ...otherEmails] = readEmails(cells, report)
  return {
    line,
    ...readName(first),
    organisationName: first('organisationName'),
    position: first('position'),
    email,
    otherEmails: otherEmails.join('\n'),
    phone: distinct(cells('phone').flatMap((cell) => cell.split(severalValues))).join(', '),
    profileUrl: readProfileUrl(first('profileUrl'), report),
    notes: cells('notes').join('\n'),
  }
}

function readName(first: (field: ContactField) => string): {
  readonly givenName: string
  readonly familyName: string
} {
  const givenName = [first('givenName'), first('middleName')].filter((name) => name !== '').join(' ')
  const familyName = first('familyName')
  if (givenName !== '' || familyName !== '') return { givenName, familyName }
  return splitFullName(first('fullName'))
}

function readEmails(cells: Cells, report: Report): readonly string[] {
  const fields = ['email', 'otherEmails'] as const
  return distinct(
    fields.flatMap((field) =>
      cells(field)
        .flatMap((cell) => cell.split(severalValues))
        .map((address) => address.replace(/^mailto:/iu, ''))
        .filter((address) => {
          if (address === '') return false
          const reads = /^[^\s@]+@[^\s@]+$/u.test(address)
          if (!reads) report('not-an-email', field, address)
          return reads
        }),
    ),
  )
}

/** The values without repetitions, whatever their case, and without empty ones. */
function distinct(values: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>()
  for (const value of values) {
    const key = value.toLowerCase()
    if (value !== '' && !byKey.has(key)) byKey.set(key, value)
  }
  return [...byKey.values()]
}

/** Only http and https lead to a profile; any other scheme could make a link do something else. */
function readProfileUrl(address: string, report: Report): string {
  if (address === '') return ''
  const full = /^[a-z][a-z0-9+.-]*:/iu.test(address) ? address : `https://${address}`
  const reads = /^https?:\/\/[^\s/?#]+\.[^\s/?#]+(?:[/?#]\S*)?$/iu.test(full) && URL.canParse(full)
  if (!reads) report('unreadable-address', 'profileUrl', address)
  return reads ? full : ''
}

function nameOf(contact: Omit<ImportedContact, 'connectedOn'>): string {
  return contact.givenName + contact.familyName
}

function isKnowable(contact: Omit<ImportedContact, 'connectedOn'>): boolean {
  return nameOf(contact) + contact.organisationName + contact.email + contact.profileUrl !== ''
}
