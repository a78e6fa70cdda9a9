/**
 * Which files this process has open. Locks of POSIX belong to the process: a second look into an open file, even a plain
 * read, would drop the first one's lock, so opening asks here before it touches a file.
 */
import type { BigIntStats } from 'node:fs'
import type { Connection } from '../opened-file.ts'

type FileIdentity = Pick<BigIntStats, 'dev' | 'ino'>

const openFiles = new Map<string, Connection>()

export function rememberOpen(file: FileIdentity, database: Connection): void {
  openFiles.set(keyOf(file), database)
}

export function isOpenHere(file: FileIdentity): boolean {
  const key = keyOf(file)
  if (openFiles.get(key)?.open === true) return true
  openFiles.delete(key)
  return false
}

function keyOf({ dev, ino }: FileIdentity): string {
  return `${dev}:${ino}`
}
