/**
 * The first 100 bytes of a file and what they say: whether it is a workspace, of which version, and if not, what it is.
 * Read by a plain file read, so only before SQLite opens the file: closing such a read later would drop SQLite's lock.
 */
import { closeSync, openSync, readSync } from 'node:fs'
import { applicationId } from './check-file.ts'
import type { FileRefusal } from '../opened-file.ts'
import { refuse, refuseDamaged } from './refuse.ts'

const headerBytes = 100
const sqliteMagic = 'SQLite format 3\0'

const otherKinds: readonly (readonly [start: string, kind: string])[] = [
  ['PK', 'a zip archive or an Office document'],
  ['%PDF', 'a PDF document'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
]

/** The first bytes of a file; fewer than 100 where the file is shorter. */
export function readHeader(path: string): Buffer {
  const handle = openSync(path, 'r')
  try {
    const header = Buffer.alloc(headerBytes)
    return header.subarray(0, readSync(handle, header, 0, headerBytes, 0))
  } finally {
    closeSync(handle)
  }
}

/** The version that the header states, or why this is not a workspace that this program can open. */
export function judgeHeader(
  header: Buffer,
  name: string,
  newest: number,
): { readonly ok: true; readonly version: number } | FileRefusal {
  if (header.length === 0) return refuseDamaged(name, 'it is empty')
  if (header.every((byte) => byte === 0)) return refuseDamaged(name, 'it holds nothing but zeros')
  const start = header.toString('latin1')
  if (!start.startsWith(sqliteMagic)) return refuseOtherKind(header, start, name)
  if (header.length < headerBytes) return refuseDamaged(name, `it ends after ${header.length} bytes`)
  if (header.readUInt32BE(68) !== applicationId) {
    return refuse(
      'workspace-foreign',
      `“${name}” is a database of another program, not a workspace. Choose a workspace.`,
    )
  }
  return judgeWorkspaceHeader(header, name, newest)
}

/** The size that the header states; null where the header says that it was not kept up to date. */
export function statedBytes(header: Buffer): number | null {
  const pageSize = header.readUInt16BE(16)
  const isCurrent = header.readUInt32BE(24) === header.readUInt32BE(92)
  return isCurrent ? header.readUInt32BE(28) * (pageSize === 1 ? 65_536 : pageSize) : null
}

function judgeWorkspaceHeader(
  header: Buffer,
  name: string,
  newest: number,
): { readonly ok: true; readonly version: number } | FileRefusal {
  const version = header.readInt32BE(60)
  if (version > newest) {
    const sentence = `“${name}” was written by a newer version of Entente (file version ${version}; this program knows up to ${newest}). Update Entente to open it.`
    return refuse('workspace-newer', sentence)
  }
  if (header[18] !== 1 || header[19] !== 1) {
    return refuseDamaged(name, 'another program has switched it to a form that is spread over several files')
  }
  if (header.readUInt32BE(56) !== 1) return refuseDamaged(name, 'its text is not stored as UTF-8')
  return { ok: true, version }
}

function refuseOtherKind(header: Buffer, start: string, name: string): FileRefusal {
  if (sqliteMagic.startsWith(start)) return refuseDamaged(name, `it ends after ${header.length} bytes`)
  const kind = otherKinds.find(([magic]) => start.startsWith(magic))?.[1]
  if (kind !== undefined) return refuseForeign(name, `is ${kind}`)
  // An encrypted SQLite file keeps these bytes of the header readable, and nothing before them.
  if (header[21] === 64 && header[22] === 32 && header[23] === 32) {
    return refuseForeign(name, 'is protected by a password that Entente did not set')
  }
  const isText = header.every((byte) => byte === 9 || byte === 10 || byte === 13 || byte >= 32)
  return refuseForeign(
    name,
    isText ? 'is a text file' : 'is encrypted or of a kind that Entente does not know',
  )
}

function refuseForeign(name: string, what: string): FileRefusal {
  return refuse('workspace-foreign', `“${name}” ${what}, not a workspace. Choose a workspace.`)
}
