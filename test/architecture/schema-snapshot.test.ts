/**
 * Every change of the file format is visible in the diff: the schema after all migrations, and the hash of each frozen
 * migration, are compared with a committed file.
 */
import { createHash } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../electron/store/migrations/list.ts'

const advice = `
The schema of the workspace file is not the one in test/architecture/schema-snapshot.sql.

A migration that a release has shipped is frozen: files of users were made by it, and they are recognised by its exact
result. If the line "-- migration" of an existing number differs, take that edit back.

To change the schema:
  1. add electron/store/migrations/<next number>-<name>.ts with SQL that only adds,
  2. add it to the end of electron/store/migrations/list.ts,
  3. bring electron/store/schema.ts in line (test/store/schema-columns.test.ts says where it is not),
  4. write the snapshot anew: vitest run test/architecture/schema-snapshot.test.ts --update,
  5. read the diff of the snapshot: it is what every workspace of every user will go through.
`

test('the schema after all migrations is the committed one, and no frozen migration has changed', async () => {
  await expect(describeSchema(), advice).toMatchFileSnapshot('./schema-snapshot.sql')
})

function describeSchema(): string {
  const frozen = migrations.map(({ number, name, sql }) => `-- migration ${number} (${name}): ${hashOf(sql)}`)
  const database = new BetterSqlite3(':memory:')
  for (const { sql } of migrations) database.exec(sql)
  const statements = database
    .prepare<[], string>(
      'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name',
    )
    .pluck()
    .all()
  database.close()
  expect(statements.length).toBeGreaterThan(20)
  return [...frozen, '', ...statements.map((sql) => `${sql};\n`)].join('\n')
}

function hashOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex').slice(0, 16)
}
