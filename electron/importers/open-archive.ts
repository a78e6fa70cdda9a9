/**
 * Finds Connections.csv in LinkedIn's ZIP export, at any depth, and unpacks that file alone. The limits are checked on the
 * archive's own list before anything is unpacked. It also tells an Excel or Word file, which are archives too.
 */
import { unzipSync } from 'fflate'
import type { UnzipFileInfo } from 'fflate'
import type { ArchiveFault, ForeignFileKind } from '../../shared/domain/contacts/imported-contact.ts'

export const archiveLimits = { contentBytes: 50_000_000, ratio: 100, files: 2_000 } as const

export type OpenedArchive =
  | { readonly kind: 'contacts'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'foreign'; readonly foreign: ForeignFileKind }
  | { readonly kind: 'nothing-found' }
  | { readonly kind: 'unsafe'; readonly fault: ArchiveFault }

const officeFolders: readonly (readonly [RegExp, ForeignFileKind])[] = [
  [/^xl\//u, 'excel'],
  [/^word\//u, 'word'],
  [/^ppt\//u, 'presentation'],
  [/^META-INF\/manifest\.xml$/u, 'open-document'],
]

/** Opens a ZIP archive as far as the contacts in it. Never throws for a damaged one. */
export function openArchive(bytes: Uint8Array): OpenedArchive {
  const entries = listEntries(bytes)
  if (entries === null) return { kind: 'unsafe', fault: 'damaged' }
  const foreign = officeFolders.find(([pattern]) => entries.some((entry) => pattern.test(entry.name)))
  if (foreign !== undefined) return { kind: 'foreign', foreign: foreign[1] }
  const fault = faultOf(entries)
  if (fault !== null) return { kind: 'unsafe', fault }
  const wanted = entries
    .filter((entry) => /(?:^|\/)connections\.csv$/iu.test(entry.name) && !entry.name.startsWith('__MACOSX/'))
    .sort((one, other) => depth(one) - depth(other))[0]
  if (wanted === undefined) return { kind: 'nothing-found' }
  const unpacked = unpack(bytes, wanted)
  if (unpacked === null) return { kind: 'unsafe', fault: 'damaged' }
  return { kind: 'contacts', name: wanted.name, bytes: unpacked }
}

function depth(entry: UnzipFileInfo): number {
  return entry.name.split('/').length
}

function listEntries(bytes: Uint8Array): readonly UnzipFileInfo[] | null {
  const entries: UnzipFileInfo[] = []
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry)
        // One beyond the limit is enough to know; a forged count must not keep the reader busy.
        if (entries.length > archiveLimits.files) throw new RangeError('too many files')
        return false
      },
    })
    return entries
  } catch {
    return entries.length > archiveLimits.files ? entries : null
  }
}

function faultOf(entries: readonly UnzipFileInfo[]): ArchiveFault | null {
  if (entries.length > archiveLimits.files) return 'too-many-files'
  const content = entries.reduce((sum, entry) => sum + entry.originalSize, 0)
  if (content > archiveLimits.contentBytes) return 'too-much-content'
  const tight = entries.some((entry) => entry.originalSize > archiveLimits.ratio * Math.max(entry.size, 1))
  return tight ? 'packed-too-tightly' : null
}

/** The unpacked size must be the size that was declared and checked: another one means a forged or damaged archive. */
function unpack(bytes: Uint8Array, wanted: UnzipFileInfo): Uint8Array | null {
  try {
    const unpacked = unzipSync(bytes, { filter: (entry) => entry.name === wanted.name })[wanted.name]
    return unpacked !== undefined && unpacked.length === wanted.originalSize ? unpacked : null
  } catch {
    return null
  }
}
