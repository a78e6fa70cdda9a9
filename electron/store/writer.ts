/**
 * The only code that writes rows of records. It keeps each row before and after, so that "everything is in the history and
 * can be undone" holds by construction. It judges nothing and commits nothing: dispatch does, once a command.
 */
import type { Row, RowChange } from '../../shared/domain/history/row-change.ts'
import type { WriteHandle } from './database-handle.ts'
import { type Records, type RecordTable, toRow } from './records.ts'

export type Writer = {
  readonly insert: <Table extends RecordTable>(table: Table, record: Records[Table]) => Promise<void>
  /** Adds many rows at once, as an import does. */
  readonly insertMany: <Table extends RecordTable>(
    table: Table,
    records: readonly Records[Table][],
  ) => Promise<void>
  /** Changes the fields named; a change that changes nothing is not recorded. */
  readonly update: <Table extends RecordTable>(
    table: Table,
    id: string,
    fields: Partial<Omit<Records[Table], 'id'>>,
  ) => Promise<void>
  readonly remove: (table: RecordTable, id: string) => Promise<void>
  /** The written reason that the history keeps with this command. */
  readonly giveReason: (reason: string) => void
  readonly written: () => { readonly changes: readonly RowChange[]; readonly reason: string }
}

// Kysely cannot type a table that is itself a type parameter: the loose view is confined to this file.
type LooseReturning = { returningAll: () => { execute: () => Promise<Row[]> } }
type LooseFilter<Next> = { where: (column: string, operator: '=', value: string) => Next }
type LooseHandle = {
  insertInto: (table: string) => { values: (rows: readonly Row[]) => LooseReturning }
  updateTable: (table: string) => { set: (row: Row) => LooseFilter<LooseReturning> }
  deleteFrom: (table: string) => LooseFilter<{ execute: () => Promise<unknown> }>
  selectFrom: (table: string) => { selectAll: () => LooseFilter<{ execute: () => Promise<Row[]> }> }
}

/** SQLite takes 32,766 values a statement; the widest table has 28 columns. */
const rowsAStatement = 500

/** A writer for one command. */
export function createWriter(transaction: WriteHandle): Writer {
  const handle = transaction as unknown as LooseHandle
  const changes: RowChange[] = []
  let reason = ''

  const rowBefore = async (table: RecordTable, id: string): Promise<Row> => {
    const [row] = await handle.selectFrom(table).selectAll().where('id', '=', id).execute()
    if (row === undefined) throw new Error(`No row to write: ${table} ${id}`)
    return row
  }

  const insertRows = async (table: RecordTable, rows: readonly Row[]): Promise<void> => {
    for (let start = 0; start < rows.length; start += rowsAStatement) {
      const batch = rows.slice(start, start + rowsAStatement)
      const inserted = await handle.insertInto(table).values(batch).returningAll().execute()
      for (const after of inserted) changes.push({ table, id: String(after['id']), before: null, after })
    }
  }

  return {
    insert: (table, record) => insertRows(table, [toRow(table, record)]),
    insertMany: (table, records) =>
      insertRows(
        table,
        records.map((record) => toRow(table, record)),
      ),
    update: async (table, id, fields) => {
      const before = await rowBefore(table, id)
      const wanted = Object.entries(toRow(table, fields)).filter(
        ([name, value]) => value !== undefined && before[name] !== value,
      )
      if (wanted.length === 0) return
      const [after] = await handle
        .updateTable(table)
        .set(Object.fromEntries(wanted))
        .where('id', '=', id)
        .returningAll()
        .execute()
      changes.push({ table, id, before, after: after ?? null })
    },
    remove: async (table, id) => {
      const before = await rowBefore(table, id)
      await handle.deleteFrom(table).where('id', '=', id).execute()
      changes.push({ table, id, before, after: null })
    },
    giveReason: (text) => {
      reason = text
    },
    written: () => ({ changes, reason }),
  }
}
