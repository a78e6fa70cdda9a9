/**
 * What both hosts do alike: create, open and close workspaces, and carry calls to the one that is open. Differences between
 * Electron and browser are in the folders beside this one.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Engine } from '../../app/application.ts'
import type { Refusal, Reply } from '../../../shared/contract/envelope.ts'
import type { Host, HostState } from '../../../shared/contract/host.ts'
import type { CurrentWorkspace } from './current-workspace.ts'
import { findFreePath } from './file-name.ts'
import { openDemoFile } from './demo-file.ts'
import type { HostMemory } from './host-memory.ts'
import { done, refused } from './host-reply.ts'
import { describeOpen } from './open-workspace-name.ts'
import { createListings } from './workspace-listing.ts'

export type SessionParts = {
  readonly engine: Engine
  readonly current: CurrentWorkspace
  readonly memory: HostMemory
  readonly host: HostState['host']
  readonly version: string
  readonly folder: string
  readonly makeDemo: (path: string) => Promise<void>
}

export type WorkspaceSession = Pick<
  Host,
  'getState' | 'createWorkspace' | 'openWorkspace' | 'openDemo' | 'closeWorkspace'
> & {
  readonly openPath: (path: string) => Promise<Reply<HostState>>
}

export function createWorkspaceSession(parts: SessionParts): WorkspaceSession {
  const { engine, current, memory, folder } = parts
  const listings = createListings(memory, folder)
  const getState = async (): Promise<Reply<HostState>> => {
    const open = await describeOpen(current.get())
    const { host, version } = parts
    return done({ host, version, open, warnings: current.warnings(), recent: listings.list(), folder })
  }
  const settle = async (refusal: Refusal | null): Promise<Reply<HostState>> => {
    if (refusal !== null) return refused(refusal)
    const [path, open] = [current.get()?.path, await describeOpen(current.get())]
    if (path !== undefined && open !== null) {
      memory.remember({ path: resolve(path), name: open.name, openedAt: new Date().toISOString() })
    }
    return await getState()
  }
  const openPath = async (path: string): Promise<Reply<HostState>> =>
    await settle(await current.replace(path, () => engine.open(path)))
  return {
    getState,
    openPath,
    createWorkspace: async (first) => {
      mkdirSync(folder, { recursive: true })
      const path = findFreePath(folder, first.name)
      return await settle(await current.replace(path, () => engine.create(path, first)))
    },
    openWorkspace: async (handle) => {
      const path = listings.findPath(handle)
      if (path === undefined || !existsSync(path)) {
        return refused({ code: 'not-found', record: 'workspace', id: handle })
      }
      return await openPath(path)
    },
    openDemo: async () => await openPath(await openDemoFile(folder, parts.makeDemo)),
    closeWorkspace: async () => {
      await current.close()
      return await getState()
    },
  }
}
