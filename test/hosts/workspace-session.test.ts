/** What both hosts do alike, with the real engine and real files: create, list, open by handle, close, demo, memory. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createEngine } from '../../electron/engine.ts'
import { createCurrentWorkspace } from '../../electron/hosts/workspace/current-workspace.ts'
import { createHostMemory } from '../../electron/hosts/workspace/host-memory.ts'
import { findHostPlaces } from '../../electron/hosts/workspace/host-places.ts'
import { createMachineSurroundings } from '../../electron/hosts/workspace/machine-surroundings.ts'
import { createWorkspaceSession } from '../../electron/hosts/workspace/workspace-session.ts'
import type { Reply } from '../../shared/contract/envelope.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

function startSession(top = makeTemporaryFolder()) {
  const folder = join(top, 'Entente')
  const places = findHostPlaces({ ENTENTE_FOLDER: folder, ENTENTE_STATE: join(top, 'state') })
  const engine = createEngine(createMachineSurroundings(places))
  const current = createCurrentWorkspace()
  const said: string[] = []
  const memory = createHostMemory(places.stateFile, (sentence) => said.push(sentence))
  const made: string[] = []
  const makeDemo = async (path: string): Promise<void> => {
    made.push(path)
    const opened = await engine.create(path, { name: 'Demo', currency: 'EUR', ownFirm: 'Demo firm' })
    if (opened.ok) await opened.application.close()
  }
  const parts = { engine, current, memory, host: 'browser', version: '1.2.3', folder, makeDemo } as const
  return { top, folder, places, engine, current, said, made, session: createWorkspaceSession(parts) }
}

function demand<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(JSON.stringify(reply.refusal))
  return reply.value
}

const first = { name: 'Acme: 2026', currency: 'EUR', ownFirm: 'Our firm' }

describe('a workspace', () => {
  test('is created under a safe name in the folder, which is made on first need, and is open', async () => {
    const { session, current, folder } = startSession()
    expect(existsSync(folder)).toBe(false)
    const state = demand(await session.createWorkspace(first))
    const place = join(folder, 'Acme 2026.entente')
    expect(state).toMatchObject({ host: 'browser', version: '1.2.3', folder })
    expect(state.open).toEqual({ name: 'Acme: 2026', place, readOnly: false })
    await current.close()
    expect(readdirSync(folder)).toEqual(['Acme 2026.entente'])
  })
  test('is opened again by its handle, and the page never sends a path', async () => {
    const { session, current } = startSession()
    demand(await session.createWorkspace(first))
    const [listing] = demand(await session.closeWorkspace()).recent
    expect(listing?.handle).not.toContain('/')
    expect(demand(await session.openWorkspace(listing?.handle ?? '')).open?.name).toBe('Acme: 2026')
    expect(await session.openWorkspace(listing?.place ?? '')).toMatchObject({
      refusal: { code: 'not-found' },
    })
    await current.close()
  })
  test('that was created first is closed when a second one is opened', async () => {
    const { session, engine, current, folder } = startSession()
    demand(await session.createWorkspace(first))
    demand(await session.createWorkspace(first))
    const opened = await engine.open(join(folder, 'Acme 2026.entente'))
    expect(opened.ok).toBe(true)
    if (opened.ok) await opened.application.close()
    await current.close()
  })
  test('stays open when another one is refused', async () => {
    const { session, current, folder } = startSession()
    demand(await session.createWorkspace(first))
    writeFileSync(join(folder, 'no.entente'), 'this is no workspace')
    const refused = demand(await session.getState()).recent.find(({ name }) => name === 'no')
    expect((await session.openWorkspace(refused?.handle ?? '')).ok).toBe(false)
    expect(demand(await session.getState()).open?.name).toBe('Acme: 2026')
    expect(readFileSync(join(folder, 'no.entente'), 'utf8')).toBe('this is no workspace')
    await current.close()
  })
  test('in a synced folder is opened with a warning, which every page gets until it is closed', async () => {
    const { session, current, engine, top } = startSession()
    expect(demand(await session.createWorkspace(first)).warnings).toEqual([])
    mkdirSync(join(top, 'Dropbox'))
    const path = join(top, 'Dropbox', 'Acme 2026.entente')
    const made = await engine.create(path, first)
    if (made.ok) await made.application.close()
    const warned = [expect.stringContaining('“Dropbox”')]
    expect(demand(await session.openPath(path)).warnings).toEqual(warned)
    expect(demand(await session.getState()).warnings).toEqual(warned)
    expect(demand(await session.closeWorkspace()).warnings).toEqual([])
    await current.close()
  })
  test('that is open is opened again without closing it', async () => {
    const { session, current } = startSession()
    const handle = demand(await session.createWorkspace(first)).recent[0]?.handle ?? ''
    const before = current.get()
    demand(await session.openWorkspace(handle))
    expect(current.get()).toBe(before)
    await current.close()
  })
  test('with a refused currency leaves no file behind', async () => {
    const { session, folder } = startSession()
    expect(await session.createWorkspace({ ...first, currency: 'euro' })).toMatchObject({ ok: false })
    expect(readdirSync(folder)).toEqual([])
  })
  test('is not there: a call is refused in a sentence', async () => {
    const { current } = startSession()
    expect(await current.call('workspace.getWorkspace', {})).toMatchObject({ refusal: { code: 'conflict' } })
  })
  test('that was moved away is listed as missing and refused', async () => {
    const { session, current, folder } = startSession()
    demand(await session.createWorkspace(first))
    const [listing] = demand(await session.closeWorkspace()).recent
    rmSync(join(folder, 'Acme 2026.entente'))
    expect(demand(await session.getState()).recent[0]?.missing).toBe(true)
    expect(await session.openWorkspace(listing?.handle ?? '')).toMatchObject({
      refusal: { code: 'not-found' },
    })
    await current.close()
  })
  test('is listed although it was never opened here, when it lies in the folder', async () => {
    const { session, engine, folder, top } = startSession()
    demand(await session.createWorkspace(first))
    demand(await session.closeWorkspace())
    const opened = await engine.create(join(folder, 'From a colleague.entente'), first)
    if (opened.ok) await opened.application.close()
    const listed = demand(await startSession(top).session.getState()).recent
    expect(listed.map(({ name, openedAt }) => [name, openedAt !== null])).toEqual([
      ['Acme: 2026', true],
      ['From a colleague', false],
    ])
  })
})

describe('the demo', () => {
  test('is made once, under another name until it is whole, then opened', async () => {
    const { session, current, made, folder } = startSession()
    expect(demand(await session.openDemo()).open?.name).toBe('Demo')
    demand(await session.closeWorkspace())
    demand(await session.openDemo())
    await current.close()
    expect(made).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(['Demo.entente'])
  })
})

describe('a damaged state file', () => {
  test.each(['{', '[]', '{"recent":[{"path":1}]}', '', '\u0000\u0000'])(
    '%j is set aside and the start goes on',
    (text) => {
      const { places, session, top } = startSession()
      createHostMemory(places.stateFile, () => undefined).remember({ path: '/a', name: 'a', openedAt: '' })
      writeFileSync(places.stateFile, text)
      const again = startSession(top)
      expect(again.said.join()).toContain('damaged')
      const kept = readdirSync(join(top, 'state')).find((name) => name.includes('damaged'))
      expect(readFileSync(join(top, 'state', kept ?? ''), 'utf8')).toBe(text)
      expect(session).toBeDefined()
    },
  )
})

describe('where this machine keeps what belongs to Entente', () => {
  test.each([
    ['linux', {}, '/home/a/.config/entente/state.json'],
    ['linux', { XDG_CONFIG_HOME: '/x' }, '/x/entente/state.json'],
    ['darwin', {}, '/home/a/Library/Application Support/Entente/state.json'],
    ['win32', { APPDATA: '/appdata' }, '/appdata/Entente/state.json'],
    ['linux', { ENTENTE_STATE: '/mine' }, '/mine/state.json'],
  ] as const)('%s with %j', (platform, environment, stateFile) => {
    const places = findHostPlaces(environment, platform, '/home/a')
    expect(places.stateFile).toBe(stateFile)
    expect(places.folder).toBe('/home/a/Documents/Entente')
  })
})
