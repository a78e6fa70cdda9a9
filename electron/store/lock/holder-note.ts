/**
 * A note, among the backups, of which process holds a workspace, so that a second one can say where it is open. It is
 * knowledge only, never the lock: SQLite's lock decides, and a note whose process is gone counts for nothing.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type HolderNote = { readonly processId: number; readonly since: string }

/** Leaves word that this process holds the workspace. Without the note only the sentence is poorer. */
export function leaveHolderNote(backupFolder: string, workspacePath: string, since: string): void {
  const note: HolderNote = { processId: process.pid, since }
  try {
    mkdirSync(notesFolder(backupFolder), { recursive: true, mode: 0o700 })
    writeFileSync(notePath(backupFolder, workspacePath), JSON.stringify(note), { mode: 0o600 })
  } catch {
    return
  }
}

/** Where the workspace is open, for the sentence that refuses a second opening; null where nobody knows. */
export function findHolder(backupFolder: string, workspacePath: string): string | null {
  const note = readNote(notePath(backupFolder, workspacePath))
  if (note === null || !isRunning(note.processId)) return null
  const since = note.since.slice(0, 16).replace('T', ' ')
  return `in another Entente on this computer (process ${note.processId}, since ${since} UTC)`
}

function readNote(path: string): HolderNote | null {
  try {
    const found: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof found !== 'object' || found === null || !('processId' in found) || !('since' in found))
      return null
    const { processId, since } = found
    return typeof processId === 'number' && typeof since === 'string' ? { processId, since } : null
  } catch {
    return null
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch {
    return false
  }
}

function notesFolder(backupFolder: string): string {
  return join(backupFolder, '.open')
}

function notePath(backupFolder: string, workspacePath: string): string {
  return join(
    notesFolder(backupFolder),
    `${createHash('sha256').update(workspacePath).digest('hex').slice(0, 32)}.json`,
  )
}
