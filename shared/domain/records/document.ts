/** A document that was generated and kept, byte for byte, with its SHA-256. Insert-only. */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { AllianceId, DocumentId } from '../../base/ids.ts'

export const documentKinds = ['charter', 'exit-notice'] as const
export type DocumentKind = (typeof documentKinds)[number]

export const pageSizes = ['a4', 'letter'] as const
export type PageSize = (typeof pageSizes)[number]

export type KeptDocument = {
  readonly id: DocumentId
  readonly allianceId: AllianceId
  readonly kind: DocumentKind
  /** The charter or exit notice that it was made from. */
  readonly recordId: string
  readonly version: number
  readonly pageSize: PageSize
  readonly fileName: string
  readonly sha256: string
  readonly byteLength: number
  readonly madeOn: CalendarDate
}
