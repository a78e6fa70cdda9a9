/**
 * Makes a new workspace file: whole under a temporary name in the same folder, then under its own name in one step, never
 * over another file. It leaves the file closed; opening it goes through the same door as every other file.
 */
import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, lstatSync, openSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { applicationId } from './file/check-file.ts'
import { connectToWrite } from './file/connect.ts'
import { loadDriver, type Driver } from './file/load-driver.ts'
import { publishFile } from './file/publish-file.ts'
import { errorCode, refuse, refuseError, refuseUnreadable } from './file/refuse.ts'
import { migrations } from './migrations/list.ts'
import { runMigrations } from './migrations/run-migrations.ts'
import type { CreatedFile, CreateOptions, FileRefusal } from './opened-file.ts'
import { findPathProblem } from './file/path-rules.ts'

/** Makes a workspace at a path where nothing lies, or says in a sentence why not. It never throws. */
export async function createWorkspaceFile(given: string, options: CreateOptions): Promise<CreatedFile> {
  const problem = findPathProblem(given)
  if (problem !== null) return refuseUnreadable(problem)
  const path = resolve(given)
  const temporary = join(dirname(path), `.new-${randomUUID()}.entente`)
  try {
    const loaded = await loadDriver()
    if (!loaded.ok) return loaded
    const taken = refuseTaken(path)
    if (taken !== null) return taken
    await writeWorkspace(loaded.driver, temporary, options)
    publishFile(temporary, path)
    return { ok: true, path }
  } catch (error) {
    rmSync(temporary, { force: true })
    rmSync(`${temporary}-journal`, { force: true })
    return refuseCreation(error, path)
  }
}

/** A journal of an earlier file of this name would be rolled back into the new one. */
function refuseTaken(path: string): FileRefusal | null {
  const name = basename(path)
  if (lies(path)) return refuse('conflict', `“${name}” exists already. Choose another name, or open it.`)
  const remainder = ['-journal', '-wal'].find((suffix) => lies(`${path}${suffix}`))
  if (remainder === undefined) return null
  const sentence = `“${name}${remainder}” lies in this folder: it belongs to an earlier file of this name. Choose another name.`
  return refuse('conflict', sentence)
}

async function writeWorkspace(driver: Driver, temporary: string, options: CreateOptions): Promise<void> {
  closeSync(openSync(temporary, 'wx'))
  const database = connectToWrite(driver, temporary)
  try {
    database.pragma(`application_id = ${applicationId}`)
    runMigrations(driver, database, options.migrations ?? migrations)
    database.prepare('UPDATE program SET version = ?').run(options.programVersion)
    await options.fill?.(database)
  } finally {
    database.close()
  }
}

function refuseCreation(error: unknown, path: string): FileRefusal {
  const name = basename(path)
  const code = errorCode(error)
  if (code === 'EEXIST')
    return refuse('conflict', `“${name}” exists already. Choose another name, or open it.`, error)
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return refuseUnreadable(`The folder for “${name}” is not there. Choose another folder.`, error)
  }
  return refuseError(error, name)
}

/** Whether anything has this name, a broken link included. */
function lies(path: string): boolean {
  return existsSync(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
