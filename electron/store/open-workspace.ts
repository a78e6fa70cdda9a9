/**
 * Opens a workspace by the opening protocol: inspect without SQLite, check read-only, connect, lock, check again, back up
 * and migrate where it is older. Refuses untouched what it cannot open. From the first look to the lock nothing waits, so
 * that no other opening in this process can come between.
 */
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { backUp } from './backup.ts'
import { findDamage, findSchemaDamage, readVersion } from './file/check-file.ts'
import { connectToRead, connectToWrite, keepReadLock, proveWritable } from './file/connect.ts'
import { findPlaceWarnings } from './file/find-warnings.ts'
import { loadDriver, type Driver } from './file/load-driver.ts'
import * as refusing from './file/refuse.ts'
import { inspectFile, type InspectedFile } from './file/inspect-file.ts'
import { findHolder, leaveHolderNote } from './lock/holder-note.ts'
import { rememberOpen } from './lock/open-here.ts'
import { latestVersion, migrations } from './migrations/list.ts'
import { runMigrations } from './migrations/run-migrations.ts'
import type { Connection, FileRefusal, OpenedFile, OpenOptions } from './opened-file.ts'

type Opening = Required<OpenOptions> & { readonly driver: Driver; readonly file: InspectedFile }

/** Opens the workspace at this path, or says in a sentence why not. It never throws. */
export async function openWorkspaceFile(path: string, options: OpenOptions): Promise<OpenedFile> {
  try {
    const loaded = await loadDriver()
    return loaded.ok ? openAtOnce(loaded.driver, path, options) : loaded
  } catch (error) {
    return refusing.refuseError(error, basename(path))
  }
}

function openAtOnce(driver: Driver, path: string, options: OpenOptions): OpenedFile {
  const known = options.migrations ?? migrations
  const file = inspectFile(path, latestVersion(known))
  if (!file.ok) return file
  const now = options.now ?? (() => new Date().toISOString())
  const opening = { ...options, now, migrations: known, driver, file }
  try {
    return file.isWritable ? openToWrite(opening) : openToRead(opening)
  } catch (error) {
    if (!refusing.isBusy(error)) return refusing.refuseError(error, file.name)
    const holder = findHolder(options.backupFolder, file.path)
    return refusing.refuse('workspace-in-use', refusing.inUseSentence(file.name, holder), error)
  }
}

function openToRead(opening: Opening): OpenedFile {
  const { driver, file, migrations: known } = opening
  const refused = refuseReadingAlone(file, latestVersion(known))
  if (refused !== null) return refused
  const database = connectToRead(driver, file.path)
  return closingOnRefusal(database, () => {
    keepReadLock(database)
    const damage = findDamage(driver, database, known)
    if (damage !== null) return refusing.refuseDamaged(file.name, damage)
    const sentence = `“${file.name}” or its folder cannot be written, so the workspace is open for reading only.`
    return succeed(opening, database, { readOnly: true, backupPath: null }, [{ code: 'read-only', sentence }])
  })
}

function openToWrite(opening: Opening): OpenedFile {
  const { driver, file } = opening
  // A hot journal can only be rolled back by a connection that writes; the whole check comes after that.
  const damage = file.hasHotJournal ? null : findDamageReadOnly(opening)
  if (damage !== null) return refusing.refuseDamaged(file.name, damage)
  const database = connectToWrite(driver, file.path)
  try {
    proveWritable(database, readVersion(database))
  } catch (error) {
    database.close()
    if (/^SQLITE_(READONLY|CANTOPEN)/.test(refusing.errorCode(error))) return openToRead(opening)
    throw error
  }
  return closingOnRefusal(database, () => {
    const later = findDamageUnderLock(opening, database)
    if (later !== null) return refusing.refuseDamaged(file.name, later)
    const updated = bringUpToDate(opening, database)
    if (!updated.ok) return updated
    keepProgramVersion(database, opening.programVersion)
    leaveHolderNote(opening.backupFolder, file.path, opening.now())
    return succeed(opening, database, { readOnly: false, backupPath: updated.backupPath }, [])
  })
}

function refuseReadingAlone(file: InspectedFile, newest: number): FileRefusal | null {
  const advice = 'Copy it to a folder of your own and open it there.'
  if (file.hasHotJournal) {
    const sentence = `“${file.name}” was left in the middle of a change, and it cannot be written here to take that back. Copy it together with “${file.name}-journal” to a folder of your own and open it there.`
    return refusing.refuse('read-only', sentence)
  }
  if (file.version === newest) return null
  const sentence = `“${file.name}” was made by an older version of Entente and cannot be brought up to date here, because the file or its folder cannot be written. ${advice}`
  return refusing.refuse('read-only', sentence)
}

function findDamageReadOnly({ driver, file, migrations: known }: Opening): string | null {
  const database = connectToRead(driver, file.path)
  try {
    return findDamage(driver, database, known)
  } finally {
    database.close()
  }
}

/** The whole check again where the file changed since it was checked, or was not checked; otherwise its quick part. */
function findDamageUnderLock(
  { driver, file, migrations: known }: Opening,
  database: Connection,
): string | null {
  const stats = statSync(file.path, { bigint: true })
  if (stats.ino !== file.stats.ino || stats.dev !== file.stats.dev)
    return 'it was replaced while it was opened'
  const isAsChecked =
    !file.hasHotJournal && stats.mtimeNs === file.stats.mtimeNs && stats.size === file.stats.size
  return isAsChecked ? findSchemaDamage(driver, database, known) : findDamage(driver, database, known)
}

function bringUpToDate(
  { driver, file, migrations: known, backupFolder, now }: Opening,
  database: Connection,
): { readonly ok: true; readonly backupPath: string | null } | FileRefusal {
  const newest = latestVersion(known)
  if (readVersion(database) === newest) return { ok: true, backupPath: null }
  const reason = `before version ${newest}`
  const backup = { workspacePath: file.path, backupFolder, reason, at: now(), migrations: known }
  try {
    const backupPath = backUp(driver, database, backup)
    runMigrations(driver, database, known)
    return { ok: true, backupPath }
  } catch (error) {
    if (refusing.isStorageFull(error)) return refusing.refuseError(error, file.name)
    const sentence = `“${file.name}” could not be brought up to date from its older version. Nothing in it was changed.`
    return refusing.refuseUnexpected(sentence, error)
  }
}

/** Keeps which program writes from now on. A full disk does not stop the opening: nothing has been written yet. */
function keepProgramVersion(database: Connection, version: string): void {
  try {
    database.prepare('UPDATE program SET version = ? WHERE version <> ?').run(version, version)
  } catch (error) {
    if (!refusing.isStorageFull(error)) throw error
  }
}

function succeed(
  { file }: Opening,
  database: Connection,
  how: { readonly readOnly: boolean; readonly backupPath: string | null },
  warnings: Extract<OpenedFile, { ok: true }>['warnings'],
): OpenedFile {
  rememberOpen(file.stats, database)
  const all = [...warnings, ...findPlaceWarnings(file.path, file.stats)]
  return { ok: true, database, path: file.path, warnings: all, ...how }
}

function closingOnRefusal(database: Connection, run: () => OpenedFile): OpenedFile {
  let opened: OpenedFile | null = null
  try {
    opened = run()
    return opened
  } finally {
    if (opened?.ok !== true) database.close()
  }
}
