/**
 * Gives a finished file its name: on disk first, then the name, never over another file. A reader sees the whole file or
 * none. Only for files that no connection has open.
 */
import { closeSync, fsyncSync, linkSync, openSync, renameSync, unlinkSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorCode } from './refuse.ts'

/** Moves a finished file to its name. It throws `EEXIST` where a file lies there; then the temporary file is still there. */
export function publishFile(temporary: string, target: string): void {
  syncToDisk(temporary, 'r+')
  if (linkWherePossible(temporary, target)) unlinkSync(temporary)
  else renameWithoutLinks(temporary, target)
  syncFolder(dirname(target))
}

function linkWherePossible(temporary: string, target: string): boolean {
  try {
    linkSync(temporary, target)
    return true
  } catch (error) {
    if (/^(EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EINVAL|EISDIR|UNKNOWN)$/.test(errorCode(error)))
      return false
    throw error
  }
}

/** For drives without hard links: the name is reserved first, so that no other file can take it in between. */
function renameWithoutLinks(temporary: string, target: string): void {
  closeSync(openSync(target, 'wx'))
  try {
    renameSync(temporary, target)
  } catch (error) {
    unlinkSync(target)
    throw error
  }
}

function syncFolder(folder: string): void {
  // Windows has no way to do this for a folder.
  if (process.platform !== 'win32') syncToDisk(folder, 'r')
}

function syncToDisk(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
