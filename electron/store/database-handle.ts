/**
 * The one connection to an open workspace, behind Kysely. Commands run in a transaction, queries with `query_only` on; both
 * wait for each other, because there is one connection only. Nothing outside this folder sees Kysely's construction.
 */
import type BetterSqlite3 from 'better-sqlite3'
import { Kysely, SqliteDialect, type Transaction } from 'kysely'
import { foldText } from '../../shared/base/fold-text.ts'
import type { Database } from './schema.ts'

/** What reads go through: a query's or a command's view of the workspace. */
export type ReadHandle = Kysely<Database>

/** What a command's reads and the writer go through. Never kept beyond the command. */
export type WriteHandle = Transaction<Database>

export type DatabaseHandle = {
  /** Runs work in one transaction; a throw rolls everything back. */
  readonly inTransaction: <Result>(work: (handle: WriteHandle) => Promise<Result>) => Promise<Result>
  /** Runs reads that see one state; a write in it fails. */
  readonly reading: <Result>(work: (handle: ReadHandle) => Promise<Result>) => Promise<Result>
  readonly close: () => Promise<void>
}

/** Wraps an opened database. `fold(text)` becomes a function of SQL, so that searches find ø by o and ß by ss. */
export function createDatabaseHandle(database: BetterSqlite3.Database): DatabaseHandle {
  database.function('fold', { deterministic: true, directOnly: true }, rememberFolded())
  const kysely = new Kysely<Database>({ dialect: new SqliteDialect({ database }) })
  return {
    inTransaction: (work) => kysely.transaction().execute(work),
    reading: (work) =>
      kysely.connection().execute(async (connection) => {
        database.pragma('query_only = 1')
        try {
          return await work(connection)
        } finally {
          database.pragma('query_only = 0')
        }
      }),
    close: async () => {
      await kysely.destroy()
      // Kysely leaves a connection open that it was never asked to use, and with it the lock of the file.
      if (database.open) database.close()
    },
  }
}

const rememberedTexts = 50_000

/** Folding, with its answers remembered: a list of thousands asks for the same names at every page and every key. */
function rememberFolded(): (text: unknown) => string {
  const folded = new Map<string, string>()
  return (value) => {
    const text = typeof value === 'string' ? value : ''
    const known = folded.get(text)
    if (known !== undefined) return known
    if (folded.size >= rememberedTexts) folded.clear()
    const fresh = foldText(text)
    folded.set(text, fresh)
    return fresh
  }
}
