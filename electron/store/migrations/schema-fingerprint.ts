/**
 * The schema of a file as text and as a short hash, so that a file whose tables, triggers or views were changed by another
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

const expected = new WeakMap<readonly Migration[], Map<number, string>>()

/** Every object of the schema, one a line, with white space made equal; ordered by name. */
export function schemaLines(database: Connection): readonly string[] {
  const rows = database
    .prepare<[], SchemaRow>(
      'SELECT type, name, tbl_name AS tableName, sql FROM sqlite_schema ORDER BY type, name',
    )
    .all()
  return rows
    .filter((row) => !/^sqlite_stat\d$/.test(row.tableName))
    .map((row) => [row.type, row.name, row.tableName, (row.sql ?? '').replace(/\s+/g, ' ')].join(' | '))
}

/** The hash of the schema. */
export function schemaFingerprint(database: Connection): string {
  return createHash('sha256').update(schemaLines(database).join('\n')).digest('hex')
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
