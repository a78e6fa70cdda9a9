/**
 * Verified backups: SQLite writes a fresh copy under a temporary name, the copy is opened and checked, and only then gets
 * its own name, never over another file. It goes through the open connection, so the lock stays; it never reads the file.
 */
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { connectToRead } from './file/connect.ts'
import { findDamage } from './file/check-file.ts'
import type { Driver } from './file/load-driver.ts'
import { publishFile } from './file/publish-file.ts'
import type { Migration } from './migrations/list.ts'
import type { Connection } from './opened-file.ts'

export type BackupOptions = {
  readonly workspacePath: string
  readonly backupFolder: string
  /** What the backup comes before, for its name: `before version 20`. */
  readonly reason: string
  /** The instant for the name, ISO 8601 in UTC. */
  readonly at: string
  readonly migrations: readonly Migration[]
}

const extension = '.entente'
const partialName = /^\.partial-[0-9a-f-]{36}/
/** After an hour a partial copy belongs to a process that ended in the middle. */
const partialLifeMs = 3_600_000

/** Makes a backup of the open workspace and answers its path. It throws, with nothing left behind, where it cannot. */
export function backUp(driver: Driver, database: Connection, options: BackupOptions): string {
  const { backupFolder } = options
  mkdirSync(backupFolder, { recursive: true, mode: 0o700 })
  removeOldPartials(backupFolder)
  const temporary = join(backupFolder, `.partial-${randomUUID()}`)
  try {
    // SQLite takes an empty file as its target; made here, nobody else can read it.
    closeSync(openSync(temporary, 'wx', 0o600))
    database.prepare('VACUUM INTO ?').run(temporary)
    verifyCopy(driver, database, temporary, options.migrations)
    return publishUnderFreeName(temporary, options)
  } catch (error) {
    rmSync(temporary, { force: true })
    rmSync(`${temporary}-journal`, { force: true })
    throw error
  }
}

function verifyCopy(driver: Driver, source: Connection, path: string, known: readonly Migration[]): void {
  const copy = connectToRead(driver, path)
  try {
    const damage = findDamage(driver, copy, known)
    if (damage !== null) throw new Error(`The backup is not whole: ${damage}`)
    const rows = countRows(source)
    if (countRows(copy) !== rows) throw new Error('The backup has not as many rows as the workspace')
  } finally {
    copy.close()
  }
}

/** The number of rows of every table, as text to compare. */
function countRows(database: Connection): string {
  const select = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name`
  return database
    .prepare<[], string>(select)
    .pluck()
    .all()
    .map((name) => `${name} ${String(database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())}`)
    .join('\n')
}

function publishUnderFreeName(temporary: string, options: BackupOptions): string {
  const workspaceName = basename(options.workspacePath, extension)
  const instant = options.at.slice(0, 19).replace('T', ' ').replaceAll(':', '.')
  const name = `${workspaceName} ${instant} ${options.reason}`
  for (let attempt = 1; ; attempt += 1) {
    const target = join(options.backupFolder, `${name}${attempt === 1 ? '' : ` (${attempt})`}${extension}`)
    if (existsSync(target)) continue
    publishFile(temporary, target)
    return target
  }
}

function removeOldPartials(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!partialName.test(name)) continue
    const path = join(folder, name)
    if (Date.now() - statSync(path).mtimeMs > partialLifeMs) rmSync(path, { force: true })
  }
}
