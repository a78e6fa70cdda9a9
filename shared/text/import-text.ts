/**
 * The words for what an importer found: what is wrong, where (line and field, or file and line), and what to do about it.
 * Wording only: it decides nothing, and shows what stood in the file as it stood there.
 */
import { assertNever } from '../base/assert.ts'
import type {
  ArchiveFault,
  ContactField,
  ForeignFileKind,
  ImportProblem,
  ImportRefusal,
} from '../domain/contacts/imported-contact.ts'

const fieldNames: Readonly<Record<ContactField, string>> = {
  givenName: 'given name',
  middleName: 'middle name',
  familyName: 'family name',
  fullName: 'name',
  organisationName: 'organisation',
  position: 'position',
  email: 'e-mail',
  otherEmails: 'other e-mail',
  phone: 'phone',
  profileUrl: 'profile address',
  connectedOn: 'connected on',
  notes: 'notes',
}

const foreignKinds: Readonly<Record<ForeignFileKind, string>> = {
  pdf: 'a PDF document. Export the contacts as CSV instead.',
  image: 'a picture. Export the contacts as CSV instead.',
  excel: 'an Excel workbook. Open it in Excel and save it as “CSV UTF-8”, then import that file.',
  'old-office': 'an older Excel or Word file. Open it and save it as CSV, then import that file.',
  word: 'a Word document. Contacts are read from CSV files.',
  presentation: 'a presentation. Contacts are read from CSV files.',
  'open-document': 'an OpenDocument file. Open it and save it as CSV, then import that file.',
  archive: 'a packed archive of another kind than ZIP. Unpack it and import the CSV file in it.',
  vcard: 'a vCard file. vCards cannot be read yet: export the contacts as CSV instead.',
  'web-page': 'a web page or an XML file. Download the export again, as CSV.',
  'rich-text': 'a rich text document. Contacts are read from CSV files.',
  json: 'a JSON file. Export the contacts as CSV instead.',
  database: 'a database. A workspace is opened from the workspace page; contacts are read from CSV files.',
  binary: 'no text file. Export the contacts as CSV instead.',
}

const archiveFaults: Readonly<Record<ArchiveFault, string>> = {
  damaged: 'is damaged or incomplete. Download the export again.',
  'too-many-files': 'holds more than 2,000 files. Unpack it and import Connections.csv by itself.',
  'too-much-content': 'unpacks to more than 50 MB. Unpack it and import Connections.csv by itself.',
  'packed-too-tightly':
    'holds a file that unpacks to more than 100 times its size, as harmful archives do. It was not unpacked.',
}

/** One problem of one row as a sentence or two, beginning with the line (and field) in which it stands. */
export function importProblemText(problem: ImportProblem): string {
  const place = problem.field === null ? '' : `, ${fieldNames[problem.field]}`
  return `Line ${problem.line}${place}: ${problemSentence(problem)}`
}

function problemSentence({ code, value }: ImportProblem): string {
  switch (code) {
    case 'unreadable-date':
      return `“${value}” is not a date that can be read. The contact is taken over without it; enter the date by hand if it matters.`
    case 'date-in-future':
      return `“${value}” lies in the future. The contact is taken over without it; check whether day and month are the right way round.`
    case 'not-an-email':
      return `“${value}” is not an e-mail address. It is left out; correct it in the file or enter it by hand.`
    case 'unreadable-address':
      return `“${value}” is not a web address. It is left out; correct it in the file or enter it by hand.`
    case 'characters-removed':
      return value === '1'
        ? 'one character that no document can carry was taken out. Check the text.'
        : `${value} characters that no document can carry were taken out. Check the text.`
    case 'odd-quotes':
      return `quotation marks inside a cell are not doubled: ${value}. The row is read as it stands; check it.`
    case 'too-many-cells':
      return `the row has more cells than the header row. Left over: “${value}”. Check whether a delimiter inside a cell has moved the cells.`
    case 'too-few-cells':
      return `the row has fewer cells than the header row (${value.replace('/', ' of ')}). Check whether it is complete.`
    case 'no-name':
      return 'neither a name nor an organisation is given. The contact is taken over by its address alone; add a name.'
    case 'left-out':
      return `no name, organisation, e-mail or profile address can be read, so the row is left out: “${value}”.`
    case 'may-be-cut-off':
      return `the file ends in the middle of this line, at “${value}”. If it looks cut off, export the file again.`
    default:
      return assertNever(code)
  }
}

/** Why a whole file was refused: what is wrong, in which file and line, and what to do. Nothing was imported. */
export function importRefusalText(refusal: ImportRefusal): string {
  const file = `“${refusal.values.file}”`
  switch (refusal.code) {
    case 'empty-file':
      return `${file} is empty. Export the contacts again, and check that the file holds rows.`
    case 'not-a-table':
      return `${file} is ${foreignKinds[refusal.values.kind]}`
    case 'no-header-row':
      return `No row of column names that are known was found in the first 20 rows of ${file}. Say what each column holds, and the file can be read.`
    case 'unclosed-quote':
      return `In ${file}, line ${refusal.line}, a quotation mark opens a cell and is not closed where the cell should end. Close it, or export the file again.`
    case 'too-large':
      return `${file} has ${megabytes(refusal.values.bytes)}; files of up to ${megabytes(refusal.values.limitBytes)} can be read. Split it into parts.`
    case 'too-many-rows':
      return `${file} has more than ${wholeNumber(refusal.values.limit)} rows; the limit is passed in line ${refusal.line}. Split it into parts.`
    case 'too-many-columns':
      return `In ${file}, line ${refusal.line}, there are ${refusal.values.columns} columns; up to ${refusal.values.limit} can be read. Delete the columns that are not needed.`
    case 'cell-too-long':
      return `In ${file}, line ${refusal.line}, column ${refusal.values.column}, one cell has ${wholeNumber(refusal.values.characters)} characters; up to ${wholeNumber(refusal.values.limit)} can be read. Shorten it, or check whether a quotation mark is missing.`
    case 'unreadable-encoding':
      return `${file} says that it is ${refusal.values.encoding.toUpperCase()}, but line ${refusal.line} cannot be read as such. Save it again as “CSV UTF-8”.`
    case 'no-contacts-in-archive':
      return `There is no Connections.csv in ${file}. Ask LinkedIn for an export with connections, or import a CSV file.`
    case 'unsafe-archive':
      return `${file} ${archiveFaults[refusal.values.fault]}`
    default:
      return assertNever(refusal)
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`
}

function wholeNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',')
}
