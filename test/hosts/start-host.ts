/** Starts the real browser host on a real socket, with a small page and an application that answers what it was asked. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Application, Engine, Opened } from '../../electron/app/application.ts'
import { startBrowserHost, type BrowserHost } from '../../electron/hosts/http/http-session.ts'
import { readPageFiles } from '../../electron/hosts/page/page-files.ts'
import { createCurrentWorkspace } from '../../electron/hosts/workspace/current-workspace.ts'
import { createHostMemory } from '../../electron/hosts/workspace/host-memory.ts'
import { createWorkspaceSession } from '../../electron/hosts/workspace/workspace-session.ts'

export type StartedHost = BrowserHost & {
  readonly folder: string
  readonly logged: readonly unknown[]
  readonly closedPaths: readonly string[]
  readonly allGone: Promise<void>
  readonly end: () => Promise<void>
}

/** An engine whose workspaces answer every call with the call itself; `change…` names change a table. */
function createEchoEngine(closedPaths: string[]): Engine {
  const application = (path: string): Application => ({
    path,
    readOnly: false,
    close: async () => void closedPaths.push(path),
    call: async (name, input) => ({
      ok: true,
      value: name === 'workspace.getWorkspace' ? { name: 'Echo' } : { name, input },
      changed: name.startsWith('change') ? ['contact'] : [],
      cleaned: [],
    }),
  })
  const open = async (path: string): Promise<Opened> => {
    writeFileSync(path, '')
    return { ok: true, application: application(path), warnings: [] }
  }
  return { open, create: open }
}

function writePage(folder: string): string {
  const page = join(folder, 'page')
  mkdirSync(join(page, 'assets'), { recursive: true })
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Entente</title>')
  writeFileSync(join(page, 'assets', 'main.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'outside of the page')
  return page
}

export async function startHost(graceMs = 200): Promise<StartedHost> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-host-'))
  const [logged, closedPaths]: [unknown[], string[]] = [[], []]
  const current = createCurrentWorkspace()
  const session = createWorkspaceSession({
    engine: createEchoEngine(closedPaths),
    current,
    memory: createHostMemory(join(folder, 'state.json'), () => undefined),
    host: 'browser',
    version: '0.0.0',
    folder: join(folder, 'workspaces'),
    makeDemo: async (path) => writeFileSync(path, ''),
  })
  const gone = Promise.withResolvers<void>()
  const host = await startBrowserHost({
    current,
    session,
    files: readPageFiles(writePage(folder)),
    log: (_reference, error) => void logged.push(error),
    graceMs,
    onAllGone: gone.resolve,
    onExchanged: () => undefined,
  })
  const end = async (): Promise<void> => {
    await host.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...host, folder, logged, closedPaths, allGone: gone.promise, end }
}
