/**
 * The tables as Kysely sees them, derived from the records: `seq` is given by SQLite, JSON fields are text. No behaviour; the
 * frozen SQL is in migrations/, and a test holds both together.
 */
import type { Generated } from 'kysely'
import type { jsonColumns, Records, RecordTable } from './records.ts'

type JsonColumn<Table extends RecordTable> = Table extends keyof typeof jsonColumns
  ? (typeof jsonColumns)[Table][number]
  : never

type RowOf<Table extends RecordTable> = {
  [Column in keyof Records[Table]]: Column extends JsonColumn<Table> ? string : Records[Table][Column]
} & { seq: Generated<number> }

export type Database = { [Table in RecordTable]: RowOf<Table> } & {
  documentBytes: { sha256: string; bytes: Uint8Array }
  historyEntry: {
    seq: Generated<number>
    id: string
    device: string
    at: string
    command: string
    reason: string
    changes: string
    changeCount: number
  }
  historySubject: { entrySeq: number; allianceId: string }
}
