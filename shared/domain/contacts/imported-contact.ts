/**
 * What an importer hands over: contacts by line, problems by line and field, or the reason why a file was refused.
 * Pure types, so that the importer, the words for its codes and the contract speak of the same thing.
 * Nothing here knows a file format or the store.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'

/**
 * What a column of a file can hold. `fullName` (one column for both names) and `middleName` (added to the given name) are
 * read only; every other name is a field of ImportedContact.
 */
export const contactFields = [
  'givenName',
  'middleName',
  'familyName',
  'fullName',
  'organisationName',
  'position',
  'email',
  'otherEmails',
  'phone',
  'profileUrl',
  'connectedOn',
  'notes',
] as const
export type ContactField = (typeof contactFields)[number]

/** Where a file comes from, told by the names in its header row; `mapped` when the user said what each column holds. */
export type ContactLayout =
  'linkedin' | 'google' | 'outlook' | 'hubspot' | 'pipedrive' | 'salesforce' | 'thunderbird' | 'mapped'

/** How the bytes of a text file were read. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** How days and months stand in dates of digits only, such as 03/04/2024. */
export type DateOrder = 'day-first' | 'month-first'

/** One contact as read: text is trimmed and in Unicode NFC, '' where the file says nothing. */
export type ImportedContact = {
  /** The line of the file, from 1, in which the row begins. */
  readonly line: number
  readonly givenName: string
  readonly familyName: string
  readonly organisationName: string
  readonly position: string
  readonly email: string
  /** Further addresses, one a line. */
  readonly otherEmails: string
  /** Several numbers stand with a comma and a space between them. */
  readonly phone: string
  readonly profileUrl: string
  readonly connectedOn: CalendarDate | null
  readonly notes: string
}

/**
 * - `unreadable-date`: the field is left empty · `date-in-future`: likewise
 * - `not-an-email`: the address has no @ between two parts, and is left out
 * - `unreadable-address`: the profile address is not a web address, and is left out
 * - `characters-removed`: characters that no document can carry were taken out
 * - `odd-quotes`: quotation marks inside a cell are not doubled; the cell was read as it stands
 * - `too-many-cells`, `too-few-cells`: the row is longer or shorter than the header row
 * - `no-name`: neither name nor organisation; kept for its e-mail or profile address
 * - `left-out`: nothing by which a contact could be known; the row is not among the contacts
 * - `may-be-cut-off`: the file ends in the middle of a line
 */
export type ImportProblemCode =
  | 'unreadable-date'
  | 'date-in-future'
  | 'not-an-email'
  | 'unreadable-address'
  | 'characters-removed'
  | 'odd-quotes'
  | 'too-many-cells'
  | 'too-few-cells'
  | 'no-name'
  | 'left-out'
  | 'may-be-cut-off'

/** Something wrong in one row; `field` is null where it concerns the whole row, `value` is what stood there. */
export type ImportProblem = {
  readonly line: number
  readonly field: ContactField | null
  readonly code: ImportProblemCode
  readonly value: string
}

/** What a file turned out to be that is no table of contacts. */
export type ForeignFileKind =
  | 'pdf'
  | 'image'
  | 'excel'
  | 'old-office'
  | 'word'
  | 'presentation'
  | 'open-document'
  | 'archive'
  | 'vcard'
  | 'web-page'
  | 'rich-text'
  | 'json'
  | 'database'
  | 'binary'

/** Why an archive was not opened. */
export type ArchiveFault = 'damaged' | 'too-many-files' | 'too-much-content' | 'packed-too-tightly'

/** Why a file was refused as a whole; nothing of it is taken over. */
export type ImportRefusal =
  | { readonly code: 'empty-file'; readonly values: { readonly file: string } }
  | {
      readonly code: 'not-a-table'
      readonly values: { readonly file: string; readonly kind: ForeignFileKind }
    }
  | {
      readonly code: 'no-header-row'
      readonly values: {
        readonly file: string
        /** The first rows as read, for a screen on which the user says what each column holds. */
        readonly firstRows: readonly (readonly string[])[]
        readonly delimiter: string
      }
    }
  | { readonly code: 'unclosed-quote'; readonly line: number; readonly values: { readonly file: string } }
  | {
      readonly code: 'too-large'
      readonly values: { readonly file: string; readonly bytes: number; readonly limitBytes: number }
    }
  | {
      readonly code: 'too-many-rows'
      readonly line: number
      readonly values: { readonly file: string; readonly limit: number }
    }
  | {
      readonly code: 'too-many-columns'
      readonly line: number
      readonly values: { readonly file: string; readonly columns: number; readonly limit: number }
    }
  | {
      readonly code: 'cell-too-long'
      readonly line: number
      readonly values: {
        readonly file: string
        /** Counted from 1. */
        readonly column: number
        readonly characters: number
        readonly limit: number
      }
    }
  | {
      readonly code: 'unreadable-encoding'
      readonly line: number
      readonly values: { readonly file: string; readonly encoding: TextEncoding }
    }
  | { readonly code: 'no-contacts-in-archive'; readonly values: { readonly file: string } }
  | {
      readonly code: 'unsafe-archive'
      readonly values: { readonly file: string; readonly fault: ArchiveFault }
    }

/** A file that was read. Rows, left-out rows (among the problems) and empty lines together are all rows of the file. */
export type ContactReading = {
  readonly layout: ContactLayout
  readonly encoding: TextEncoding
  readonly delimiter: string
  readonly headerLine: number
  readonly rows: readonly ImportedContact[]
  /** Lines of rows that say nothing of a contact: wholly empty, or empty but for a date. */
  readonly emptyLines: readonly number[]
  readonly problems: readonly ImportProblem[]
  /** True when 03/04/2024 could be either; those dates are left empty until the order is given. */
  readonly dateOrderUnclear: boolean
  /** Names of columns that hold something and have no place in a contact. */
  readonly unusedColumns: readonly string[]
}
