/**
 * The plain reads that every table shares: one record, the records that refer to something, all of them; always in the order
 * in which they were added. Reads with a shape of their own are in tables/.
 */
import type { Row } from '../../shared/domain/history/row-change.ts'
import type { ReadHandle } from './database-handle.ts'
import { type Records, type RecordTable, type Stored, toRecord } from './records.ts'

// Kysely cannot type a table that is itself a type parameter: the loose view is confined to these three functions.
type LooseHandle = {
  selectFrom: (table: string) => LooseSelect
}
type LooseSelect = {
  selectAll: () => LooseSelect
  where: (column: string, operator: '=' | 'in', value: unknown) => LooseSelect
  orderBy: (column: string) => LooseSelect
  execute: () => Promise<Row[]>
}

function selectFrom(handle: ReadHandle, table: RecordTable): LooseSelect {
  return (handle as unknown as LooseHandle).selectFrom(table).selectAll()
}

/** The record with that id, or null. */
export async function readOne<Table extends RecordTable>(
  handle: ReadHandle,
  table: Table,
  id: string,
): Promise<Stored<Table> | null> {
  const [row] = await selectFrom(handle, table).where('id', '=', id).execute()
  return row === undefined ? null : toRecord(table, row)
}

/** The records whose column holds that value, oldest first. */
export async function readWhere<Table extends RecordTable>(
  handle: ReadHandle,
  table: Table,
  column: keyof Records[Table] & string,
  value: string,
): Promise<readonly Stored<Table>[]> {
  const rows = await selectFrom(handle, table).where(column, '=', value).orderBy('seq').execute()
  return rows.map((row) => toRecord(table, row))
}

/** Every record of a table, oldest first. */
export async function readAll<Table extends RecordTable>(
  handle: ReadHandle,
  table: Table,
): Promise<readonly Stored<Table>[]> {
  const rows = await selectFrom(handle, table).orderBy('seq').execute()
  return rows.map((row) => toRecord(table, row))
}
