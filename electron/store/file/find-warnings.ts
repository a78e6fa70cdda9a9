/**
 * What the place of a workspace means for the work with it: synced folders and network drives may give one file to two
 * machines at once, and a second name hides the journal. It looks at the path and the drive, never into the file.
 */
import { statfsSync, type BigIntStats } from 'node:fs'
import { sep } from 'node:path'
import type { OpenWarning } from '../opened-file.ts'

const syncedFolder =
  /^(dropbox( \(.*\))?|onedrive( .*)?|google ?drive|my drive|icloud ?drive|com~apple~clouddocs|mobile documents|nextcloud|owncloud|pclouddrive|box sync|syncthing)$/i

/** File systems of Linux that are reached over a network: NFS, SMB, CIFS, AFS, 9P. */
const networkFileSystems: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x01021997,
])

/** What to tell about the place of this file. */
export function findPlaceWarnings(path: string, stats: Pick<BigIntStats, 'nlink'>): readonly OpenWarning[] {
  const warnings: OpenWarning[] = []
  const folder = findSyncedFolder(path)
  if (folder !== null) {
    const sentence = `The workspace lies in “${folder}”, which is kept in step with other machines. Two machines that have it open may each lose the other's work: open it on one at a time, or keep it in a local folder.`
    warnings.push({ code: 'synced-folder', sentence })
  }
  if (isOnNetwork(path)) {
    const sentence =
      'The workspace lies on a network drive, where the lock against a second user is not always kept. Keep it in a local folder where possible.'
    warnings.push({ code: 'network-drive', sentence })
  }
  if (stats.nlink > 1n) {
    const sentence =
      'The workspace has more than one name on this drive (a hard link). Always open it by the same name: after a crash only that name can be repaired.'
    warnings.push({ code: 'several-names', sentence })
  }
  return warnings
}

/** The folder on the way to this path that a program keeps in step with other machines; null where none is known. */
export function findSyncedFolder(path: string): string | null {
  return (
    path
      .split(sep)
      .slice(0, -1)
      .find((part) => syncedFolder.test(part)) ?? null
  )
}

function isOnNetwork(path: string): boolean {
  if (path.startsWith('\\\\')) return true
  if (process.platform !== 'linux') return false
  try {
    return networkFileSystems.has(statfsSync(path).type)
  } catch {
    return false
  }
}
