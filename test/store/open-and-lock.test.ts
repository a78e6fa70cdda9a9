import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { loadDriver } from '../../electron/store/file/load-driver.ts'
import { openWorkspaceFile } from '../../electron/store/open-workspace.ts'
import type { Connection, OpenedFile } from '../../electron/store/opened-file.ts'
import { startOpening } from './start-opening.ts'
import { contentOf, makeWorkspace, pictureOf, tamper, type Place } from './temporary-workspace.ts'

const connections: Connection[] = []

afterEach(() => {
  for (const connection of connections.splice(0)) connection.close()
})

async function open(place: Place): Promise<OpenedFile> {
  const opened = await openWorkspaceFile(place.path, place.options)
  if (opened.ok) connections.push(opened.database)
  return opened
}

async function openWell(place: Place): Promise<Connection> {
  const opened = await open(place)
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
  return opened.database
}

/** Makes a place readable for everybody and writable for nobody; a second process without root's rights then opens it. */
function forbidWriting(place: Place, what: 'file' | 'folder'): void {
  chmodSync(dirname(place.folder), 0o755)
  chmodSync(place.path, what === 'file' ? 0o444 : 0o666)
  chmodSync(place.folder, what === 'folder' ? 0o555 : 0o777)
}

describe('An open workspace', () => {
  test.each([
    ['locking_mode', 'exclusive'],
    ['journal_mode', 'delete'],
    ['synchronous', 3],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['foreign_keys', 1],
    ['secure_delete', 1],
    ['temp_store', 2],
    ['application_id', 0x456e7465],
  ])('has the pragma %s = %s', async (pragma, value) => {
    const database = await openWell(await makeWorkspace())
    expect(database.pragma(pragma, { simple: true })).toBe(value)
  })

  test('is not changed by opening and closing, and nothing is left beside it', async () => {
    const place = await makeWorkspace()
    const before = pictureOf(place.folder)
    const database = await openWell(place)
    database.close()
    expect(pictureOf(place.folder)).toEqual(before)
  })

  test('keeps the version of the program that writes it', async () => {
    const place = await makeWorkspace()
    const opened = await openWorkspaceFile(place.path, { ...place.options, programVersion: '1.1.0' })
    if (!opened.ok) throw new Error(opened.refusal.code)
    expect(opened.database.prepare('SELECT version FROM program').pluck().get()).toBe('1.1.0')
    opened.database.close()
  })

  test.each([
    ['Dropbox', 'synced-folder'],
    ['OneDrive - Acme', 'synced-folder'],
  ])('in “%s” comes with the warning %s', async (folder, code) => {
    const place = await makeWorkspace(join('..', folder, 'Plan.entente'))
    const opened = await open(place)
    expect(opened).toMatchObject({ ok: true, readOnly: false, warnings: [{ code }] })
  })
})

describe('There is never a second writer', () => {
  test('a second process is refused in under a second, and told where the workspace is open', async () => {
    const place = await makeWorkspace()
    await openWell(place)
    const second = startOpening(place)
    const answer = await second.answer
    await second.end()
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'workspace-in-use' } })
    expect(JSON.stringify(answer)).toContain(`process ${process.pid}, since 2026-03-01 09:30 UTC`)
    expect(Number(answer?.['tookMs'])).toBeLessThan(1000)
  })

  test('a second opening in the same process is refused without dropping the lock', async () => {
    const place = await makeWorkspace()
    await openWell(place)
    expect(await open(place)).toMatchObject({ ok: false, refusal: { code: 'workspace-in-use' } })
    const other = startOpening(place)
    expect(await other.answer).toMatchObject({ ok: false, refusal: { code: 'workspace-in-use' } })
    await other.end()
  })

  test('two openings at once in the same process: one opens, one is refused', async () => {
    const place = await makeWorkspace()
    const both = await Promise.all([open(place), open(place)])
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  })

  test('a program that only reads is in the way too, and is not changed', async () => {
    const place = await makeWorkspace()
    const holder = startOpening(place)
    expect(await holder.answer).toMatchObject({ ok: true })
    const before = readdirSync(place.folder)
    expect(await open(place)).toMatchObject({ ok: false, refusal: { code: 'workspace-in-use' } })
    expect(readdirSync(place.folder)).toEqual(before)
    await holder.end()
    await openWell(place)
  })

  test('the lock is gone at once when its holder is killed, 10 times of 10', async () => {
    const place = await makeWorkspace()
    for (let round = 0; round < 10; round += 1) {
      const holder = startOpening(place)
      expect(await holder.answer).toMatchObject({ ok: true })
      await holder.kill()
      const database = await openWell(place)
      database.close()
    }
  })
})

describe('A crash in the middle of a change', () => {
  test('is rolled back by the next opening', async () => {
    const place = await makeWorkspace()
    const before = contentOf(place.path)
    const crashed = startOpening(place, 'die-in-a-change')
    expect(await crashed.answer).toBeNull()
    expect(readFileSync(`${place.path}-journal`)[0]).not.toBe(0)
    const database = await openWell(place)
    expect(database.prepare(`SELECT count(*) FROM organisation WHERE name = 'half'`).pluck().get()).toBe(0)
    database.close()
    expect(contentOf(place.path)).toBe(before)
    expect(existsSync(`${place.path}-journal`)).toBe(false)
  })

  test.runIf(process.platform !== 'win32')(
    'is refused untouched where it cannot be rolled back',
    async () => {
      const place = await makeWorkspace()
      await startOpening(place, 'die-in-a-change').answer
      forbidWriting(place, 'folder')
      const before = pictureOf(place.folder)
      const reader = startOpening(place, 'as-nobody')
      expect(await reader.answer).toMatchObject({ ok: false, refusal: { code: 'read-only' } })
      await reader.end()
      expect(pictureOf(place.folder)).toEqual(before)
    },
  )
})

describe.runIf(process.platform !== 'win32')('A read-only place', () => {
  test.each(['file', 'folder'] as const)(
    'a %s that cannot be written opens for reading and says so',
    async (what) => {
      const place = await makeWorkspace()
      forbidWriting(place, what)
      const before = pictureOf(place.folder)
      const reader = startOpening(place, 'as-nobody')
      expect(await reader.answer).toMatchObject({ ok: true, readOnly: true, warnings: ['read-only'] })
      expect(pictureOf(place.folder)).toEqual(before)
      await reader.end()
      expect(pictureOf(place.folder)).toEqual(before)
    },
  )

  test.runIf(process.getuid?.() === 0).each(['file', 'folder'] as const)(
    'a %s that only seems to be writable opens for reading and says so',
    async (what) => {
      const place = await makeWorkspace()
      forbidWriting(place, what)
      const before = pictureOf(place.folder)
      const reader = startOpening(place, 'seems-writable')
      expect(await reader.answer).toMatchObject({ ok: true, readOnly: true, warnings: ['read-only'] })
      await reader.end()
      expect(pictureOf(place.folder)).toEqual(before)
    },
  )

  test('a file that cannot be read is refused', async () => {
    const place = await makeWorkspace()
    forbidWriting(place, 'folder')
    chmodSync(place.path, 0o000)
    const reader = startOpening(place, 'as-nobody')
    expect(await reader.answer).toMatchObject({ ok: false, refusal: { code: 'file-unreadable' } })
    await reader.end()
  })

  test('a damaged file is refused there too', async () => {
    const place = await makeWorkspace()
    tamper(place.path, (database) => database.exec('CREATE VIEW sly AS SELECT 1'))
    forbidWriting(place, 'folder')
    const reader = startOpening(place, 'as-nobody')
    expect(await reader.answer).toMatchObject({ ok: false, refusal: { code: 'workspace-damaged' } })
    await reader.end()
  })
})

describe('The driver', () => {
  test.each(['9', '8', ''])(
    'is not loaded with Node-API “%s”, and the sentence says what to do',
    async (version) => {
      const loaded = await loadDriver(version)
      expect(loaded).toMatchObject({ ok: false, refusal: { code: 'unexpected' } })
      expect(JSON.stringify(loaded)).toContain('npm start')
    },
  )

  test('is loaded with Node-API 10', async () => {
    expect(await loadDriver('10')).toMatchObject({ ok: true })
  })
})

test('a journal of zeros that a killed process left is no reason to refuse', async () => {
  const place = await makeWorkspace()
  writeFileSync(`${place.path}-journal`, Buffer.alloc(512))
  await openWell(place)
})
