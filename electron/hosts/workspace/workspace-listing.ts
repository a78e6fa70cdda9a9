/**
 * The list of the start page: workspaces that were opened before, then others in the folder. Paths stay here; the page gets
 * handles that mean nothing outside this process.
 */
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { WorkspaceListing } from '../../../shared/contract/host.ts'
import { workspaceEnding } from './file-name.ts'
import type { HostMemory, RememberedWorkspace } from './host-memory.ts'

export type Listings = {
  readonly list: () => readonly WorkspaceListing[]
  /** The path behind a handle that was given out. */
  readonly findPath: (handle: string) => string | undefined
}

function findInFolder(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(workspaceEnding) && !entry.name.startsWith('.'))
    .map((entry) => join(folder, entry.name))
    .toSorted()
}

export function createListings(memory: HostMemory, folder: string): Listings {
  const handles = new Map<string, string>()
  const handleOf = (path: string): string => {
    for (const [handle, known] of handles) if (known === path) return handle
    const handle = randomUUID()
    handles.set(handle, path)
    return handle
  }
  const listRemembered = ({ path, name, openedAt }: RememberedWorkspace): WorkspaceListing => ({
    handle: handleOf(path),
    name,
    place: path,
    openedAt,
    missing: !existsSync(path),
  })
  const listFound = (path: string): WorkspaceListing => ({
    handle: handleOf(path),
    name: basename(path, workspaceEnding),
    place: path,
    openedAt: null,
    missing: false,
  })
  return {
    findPath: (handle) => handles.get(handle),
    list: () => {
      const remembered = memory.list()
      const known = new Set(remembered.map((workspace) => workspace.path))
      const others = findInFolder(folder).filter((path) => !known.has(path))
      return [...remembered.map(listRemembered), ...others.map(listFound)]
    },
  }
}
