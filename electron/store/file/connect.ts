/**
 * Connections to a workspace file with the pragmas that the promises rest on, and the lock. Rollback journal and EXTRA
 * lose no acknowledged commit in a power cut, and a lone copy of the file is complete. Every connection is made here.
 */
import type { Connection } from '../opened-file.ts'
import type { Driver } from './load-driver.ts'
import { errorCode } from './refuse.ts'

/** How long to wait for a lock, so that a virus scanner's short look does not count as in use. */
const lockTimeoutMs = 250

/** A connection that cannot write a byte. It holds a lock only while it reads. */
export function connectToRead(driver: Driver, path: string): Connection {
  const database = new driver(path, { readonly: true, fileMustExist: true, timeout: lockTimeoutMs })
  return prepared(database, setReadingPragmas)
}

/** The one connection that works with the file. It throws where the file is in use. */
export function connectToWrite(driver: Driver, path: string): Connection {
  const database = new driver(path, { fileMustExist: true, timeout: lockTimeoutMs })
  return prepared(database, (connection) => {
    setReadingPragmas(connection)
    connection.pragma('locking_mode = EXCLUSIVE')
    setWritingPragmas(connection)
    connection.exec('BEGIN EXCLUSIVE; COMMIT')
  })
}

/** Keeps the shared lock that a read-only connection takes, so that nobody changes the file under the reader. */
export function keepReadLock(database: Connection): void {
  database.pragma('locking_mode = EXCLUSIVE')
  database.exec('BEGIN; SELECT count(*) FROM sqlite_schema; COMMIT')
}

/** Proves that the file and its journal can be written, without a change: SQLite falls back to reading silently. */
export function proveWritable(database: Connection, version: number): void {
  database.exec('BEGIN EXCLUSIVE')
  try {
    database.pragma(`user_version = ${version}`)
  } catch (error) {
    // A full disk still lets the user read and delete.
    if (!errorCode(error).startsWith('SQLITE_FULL')) throw error
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK')
  }
}

/** Guards against hostile or damaged content; set before anything is read. */
function setReadingPragmas(database: Connection): void {
  database.pragma('trusted_schema = OFF')
  database.pragma('cell_size_check = ON')
  database.pragma('temp_store = MEMORY')
  database.pragma('foreign_keys = ON')
}

function setWritingPragmas(database: Connection): void {
  database.pragma('journal_mode = DELETE')
  database.pragma('synchronous = EXTRA')
  if (process.platform === 'darwin') database.pragma('fullfsync = ON')
  database.pragma('secure_delete = ON')
}

function prepared(database: Connection, prepare: (database: Connection) => void): Connection {
  try {
    prepare(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
