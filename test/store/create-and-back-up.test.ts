import { existsSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { backUp } from '../../electron/store/backup.ts'
import { createWorkspaceFile } from '../../electron/store/create-workspace-file.ts'
import { findPlaceWarnings } from '../../electron/store/file/find-warnings.ts'
import { latestVersion, migrations } from '../../electron/store/migrations/list.ts'
import { openWorkspaceFile } from '../../electron/store/open-workspace.ts'
import { contentOf, makePlace, makeWorkspace, pictureOf, tamper, type Place } from './temporary-workspace.ts'

async function expectNotCreated(place: Place, code: string): Promise<void> {
  const before = pictureOf(place.folder)
  const created = await createWorkspaceFile(place.path, { programVersion: '1.0.0' })
  expect(created).toMatchObject({ ok: false, refusal: { code } })
  expect(pictureOf(place.folder)).toEqual(before)
}

describe('A new workspace', () => {
  test('says that it is one, of the latest version, and lies alone in its folder', async () => {
    const place = await makeWorkspace()
    expect(readdirSync(place.folder)).toEqual(['Plan.entente'])
    tamper(place.path, (database) => {
      expect(database.pragma('application_id', { simple: true })).toBe(0x456e7465)
      expect(database.pragma('user_version', { simple: true })).toBe(latestVersion(migrations))
      expect(database.prepare('SELECT version FROM program').pluck().get()).toBe('1.0.0')
    })
  })

  test.each([
    ['a file', ({ path }: Place) => writeFileSync(path, 'mine')],
    ['an empty file', ({ path }: Place) => writeFileSync(path, '')],
    ['a folder', ({ path }: Place) => mkdirSync(path)],
    ['a link to nowhere', ({ path }: Place) => symlinkSync('/nowhere/at/all', path)],
    ['the journal of an earlier file', ({ path }: Place) => writeFileSync(`${path}-journal`, 'rest')],
  ])('is not made where %s lies', async (_what, lay) => {
    const place = makePlace()
    lay(place)
    await expectNotCreated(place, 'conflict')
  })

  test('is not made in a folder that is not there', async () => {
    const place = makePlace()
    await expectNotCreated({ ...place, path: join(place.folder, 'gone', 'Plan.entente') }, 'file-unreadable')
  })

  test('is not made, not even half, where its first rows cannot be written', async () => {
    const place = makePlace()
    const fill = () => {
      throw new Error('stopped')
    }
    const created = await createWorkspaceFile(place.path, { programVersion: '1.0.0', fill })
    expect(created).toMatchObject({ ok: false, refusal: { code: 'unexpected' } })
    expect(readdirSync(place.folder)).toEqual([])
  })

  test('two at once at one path: one is made, one is refused', async () => {
    const place = makePlace()
    const create = () => createWorkspaceFile(place.path, { programVersion: '1.0.0' })
    const both = await Promise.all([create(), create()])
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(readdirSync(place.folder)).toEqual(['Plan.entente'])
  })
})

describe('A backup', () => {
  const at = '2026-03-01T09:30:00.000Z'

  async function backUpTwice(place: Place): Promise<readonly string[]> {
    const opened = await openWorkspaceFile(place.path, place.options)
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
    const options = {
      workspacePath: place.path,
      backupFolder: place.options.backupFolder,
      reason: 'before an import',
      at,
      migrations,
    }
    const paths = [1, 2].map(() => backUp(BetterSqlite3, opened.database, options))
    opened.database.close()
    return paths
  }

  test('holds every row, and a second one of the same second goes beside the first', async () => {
    const place = await makeWorkspace()
    const paths = await backUpTwice(place)
    const name = join(place.options.backupFolder, 'Plan 2026-03-01 09.30.00 before an import')
    expect(paths).toEqual([`${name}.entente`, `${name} (2).entente`])
    for (const path of paths) expect(contentOf(path)).toBe(contentOf(place.path))
  })

  test.runIf(process.platform !== 'win32')('can be read by its owner only', async () => {
    const [path] = await backUpTwice(await makeWorkspace())
    expect(statSync(path ?? '').mode & 0o777).toBe(0o600)
  })

  test('sweeps up partial copies after an hour, not before', async () => {
    const place = await makeWorkspace()
    const { backupFolder } = place.options
    mkdirSync(backupFolder)
    const [old, young] = ['0', '1'].map((digit) => join(backupFolder, `.partial-${digit.repeat(36)}`))
    for (const path of [old, young]) writeFileSync(path ?? '', 'half')
    utimesSync(old ?? '', 0, (Date.now() - 3_700_000) / 1000)
    await backUpTwice(place)
    expect([existsSync(old ?? ''), existsSync(young ?? '')]).toEqual([false, true])
  })
})

test.each([
  ['/home/jane/Documents/Plan.entente', 1n, []],
  ['/home/jane/Dropbox (Acme)/Plan.entente', 1n, ['synced-folder']],
  ['/home/jane/Nextcloud/clients/Plan.entente', 1n, ['synced-folder']],
  ['/home/jane/Dropbox.entente', 1n, []],
  ['/home/jane/Plan.entente', 2n, ['several-names']],
  [String.raw`\\server\share\Plan.entente`, 1n, ['network-drive']],
])('the place %s with %i name(s) comes with the warnings %j', (path, nlink, codes) => {
  expect(findPlaceWarnings(path, { nlink }).map(({ code }) => code)).toEqual(codes)
})
