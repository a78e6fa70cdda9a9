/**
 * The schema of a file as a short hash, so that a file whose tables, triggers or views were changed by another
 * hand is recognised. SQLite's own statistics are left out: `ANALYZE` may add them at any time.
 */
import { createHash } from 'node:crypto'
import type { Connection } from '../opened-file.ts'
import type { Driver } from '../file/load-driver.ts'
import type { Migration } from './list.ts'

type SchemaRow = {
  readonly type: string
  readonly name: string
  readonly tableName: string
  readonly sql: string | null
}

const statistics: ReadonlySet<string> = new Set([
  'CREATE TABLE sqlite_stat1(tbl,idx,stat)',
  'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)',
])

const expected = new WeakMap<readonly Migration[], Map<number, string>>()

/** The hash of the schema: every object with its exact SQL, where its pages lie left out. */
export function schemaFingerprint(database: Connection): string {
  const rows = database
    .prepare<[], SchemaRow>(
      'SELECT type, name, tbl_name AS tableName, sql FROM sqlite_schema ORDER BY type, name',
    )
    .all()
  const own = rows.filter((row) => !isStatistics(row))
  return createHash('sha256').update(JSON.stringify(own)).digest('hex')
}

/** By its exact SQL: the name of a table alone would let a trigger of another hand pass. */
function isStatistics({ type, name, sql }: SchemaRow): boolean {
  return type === 'table' && sql !== null && statistics.has(sql) && sql.startsWith(`CREATE TABLE ${name}(`)
}

/** The hash that a file of this version must have; empty where no migration has this number. */
export function expectedFingerprint(driver: Driver, known: readonly Migration[], version: number): string {
  const kept = expected.get(known) ?? new Map<number, string>()
  expected.set(known, kept)
  const found = kept.get(version)
  if (found !== undefined) return found
  if (!known.some(({ number }) => number === version)) return ''
  const fingerprint = fingerprintInMemory(driver, known, version)
  kept.set(version, fingerprint)
  return fingerprint
}

function fingerprintInMemory(driver: Driver, known: readonly Migration[], version: number): string {
  const database = new driver(':memory:')
  try {
    for (const { number, sql } of known) if (number <= version) database.exec(sql)
    return schemaFingerprint(database)
  } finally {
    database.close()
  }
}
