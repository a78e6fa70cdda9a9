/**
 * What a host remembers between two starts: the workspaces that were opened. A damaged state file is set aside and the start
 * goes on; it holds nothing of a workspace but name and path.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export type RememberedWorkspace = {
  readonly path: string
  readonly name: string
  /** An instant, ISO 8601 in UTC. */
  readonly openedAt: string
}

export type HostMemory = {
  readonly list: () => readonly RememberedWorkspace[]
  readonly remember: (workspace: RememberedWorkspace) => void
}

const mostRemembered = 20

function isRemembered(value: unknown): value is RememberedWorkspace {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Readonly<Record<string, unknown>>
  return ['path', 'name', 'openedAt'].every((field) => typeof fields[field] === 'string')
}

function parse(text: string): readonly RememberedWorkspace[] {
  const state: unknown = JSON.parse(text)
  const recent = typeof state === 'object' && state !== null && 'recent' in state ? state.recent : null
  if (!Array.isArray(recent) || !recent.every(isRemembered)) throw new Error('The state file is damaged.')
  return recent
}

function read(file: string, tell: (sentence: string) => void): readonly RememberedWorkspace[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return []
  }
  try {
    return parse(text)
  } catch {
    const aside = `${file}.damaged-${Date.now()}`
    renameSync(file, aside)
    tell(`The list of recent workspaces was damaged and starts anew. The damaged file is kept as ${aside}.`)
    return []
  }
}

/** Writes beside and renames, so that a crash leaves the old list or the new one. */
function write(file: string, recent: readonly RememberedWorkspace[]): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.${process.pid}.new`
  writeFileSync(beside, `${JSON.stringify({ recent }, null, 2)}\n`, { mode: 0o600 })
  renameSync(beside, file)
}

export function createHostMemory(file: string, tell: (sentence: string) => void): HostMemory {
  let recent = read(file, tell)
  return {
    list: () => recent,
    remember: (workspace) => {
      recent = [workspace, ...recent.filter((known) => known.path !== workspace.path)].slice(
        0,
        mostRemembered,
      )
      write(file, recent)
    },
  }
}
