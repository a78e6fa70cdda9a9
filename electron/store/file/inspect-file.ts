/**
 * Looks at a file before SQLite does: the path rules, what lies there, the header, its journal. A file that is newer,
 * foreign or no file at all is refused here, with no byte changed and nothing left beside it. It never writes.
 */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { errorCode, inUseSentence, refuse, refuseDamaged, refuseUnreadable } from './refuse.ts'
import { judgeHeader, readHeader, statedBytes } from './read-header.ts'
import { isOpenHere } from '../lock/open-here.ts'
import type { FileRefusal } from '../opened-file.ts'
import { findPathProblem } from './path-rules.ts'

export type InspectedFile = {
  readonly ok: true
  /** The file itself, after following links. */
  readonly path: string
  readonly name: string
  readonly version: number
  /** A crash left a journal that SQLite has to roll back first. */
  readonly hasHotJournal: boolean
  /** Neither the file nor its folder may be read-only: the journal lies in the folder. */
  readonly isWritable: boolean
  readonly stats: BigIntStats
}

/** What is known about the file without SQLite, or why it cannot be opened. `newest` is the latest version known. */
export function inspectFile(given: string, newest: number): InspectedFile | FileRefusal {
  const problem = findPathProblem(given)
  if (problem !== null) return refuseUnreadable(problem)
  try {
    const path = realpathSync.native(resolve(given))
    const realProblem = findPathProblem(path)
    if (realProblem !== null) return refuseUnreadable(realProblem)
    return lookAt(path, statSync(path, { bigint: true }), newest)
  } catch (error) {
    return refuseSystemError(basename(given), error)
  }
}

function lookAt(path: string, stats: BigIntStats, newest: number): InspectedFile | FileRefusal {
  const name = basename(path)
  if (!stats.isFile())
    return refuse('workspace-foreign', `“${name}” is a folder or a device, not a workspace.`)
  if (isOpenHere(stats)) return refuse('workspace-in-use', inUseSentence(name, 'in this window already'))
  const header = readHeader(path)
  const judged = judgeHeader(header, name, newest)
  if (!judged.ok) return judged
  if (existsSync(`${path}-wal`)) {
    return refuseDamaged(name, `another program keeps a part of it in “${name}-wal”`)
  }
  const hasHotJournal = isHot(`${path}-journal`)
  const stated = statedBytes(header)
  if (!hasHotJournal && stated !== null && stats.size < stated) {
    return refuseDamaged(name, `it ends after ${stats.size} of ${stated} bytes`)
  }
  const isWritable = canWrite(path) && canWrite(dirname(path))
  return { ok: true, path, name, version: judged.version, hasHotJournal, isWritable, stats }
}

function refuseSystemError(name: string, error: unknown): FileRefusal {
  const code = errorCode(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return refuseUnreadable(`“${name}” is not there. It may have been moved, renamed or deleted.`, error)
  }
  return refuseUnreadable(
    `“${name}” cannot be read: the system answers ${code}. Check the access rights.`,
    error,
  )
}

/** SQLite's own rule: a journal whose first byte is not zero is still to be rolled back. */
function isHot(journal: string): boolean {
  if (!existsSync(journal)) return false
  const handle = openSync(journal, 'r')
  try {
    const first = Buffer.alloc(1)
    return readSync(handle, first, 0, 1, 0) === 1 && first[0] !== 0
  } finally {
    closeSync(handle)
  }
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
