/** The types that the code is compiled with and the SQL that files are made with, held together. */
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../electron/store/migrations/list.ts'
import { typedColumns } from './typed-columns.ts'

/** Tables that the store keeps for itself, beside those of schema.ts. */
const tablesOfTheStore: ReadonlySet<string> = new Set(['program'])

const kinds: Readonly<Record<string, string>> = {
  TEXT: 'text',
  INTEGER: 'number',
  REAL: 'number',
  BLOB: 'bytes',
}

type ColumnOfFile = {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly pk: number
}

test('the tables of schema.ts are those of a workspace file', () => {
  expect(Object.keys(typedColumns).toSorted()).toEqual(Object.keys(columnsOfFile()).toSorted())
})

test.each(Object.entries(typedColumns))(
  'the columns of %s are those of a workspace file',
  (table, expected) => {
    expect(columnsOfFile()[table]).toEqual(expected)
  },
)

function columnsOfFile(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const database = new BetterSqlite3(':memory:')
  for (const { sql } of migrations) database.exec(sql)
  const select = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'`
  const tables = database.prepare<[], string>(select).pluck().all()
  const found = tables
    .filter((table) => !tablesOfTheStore.has(table))
    .map((table): [string, Readonly<Record<string, string>>] => [
      table,
      describeColumns(database.prepare<[], ColumnOfFile>(`PRAGMA table_info("${table}")`).all()),
    ])
  database.close()
  return Object.fromEntries(found)
}

function describeColumns(found: readonly ColumnOfFile[]): Readonly<Record<string, string>> {
  const described = found.map(({ name, type, notnull, pk }): [string, string] => {
    const kind = kinds[type] ?? type
    return [name, notnull === 1 || pk > 0 ? kind : `${kind} or null`]
  })
  return Object.fromEntries(described)
}
