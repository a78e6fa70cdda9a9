import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { latestVersion, migrations, type Migration } from '../../electron/store/migrations/list.ts'
import { openWorkspaceFile } from '../../electron/store/open-workspace.ts'
import { withBrokenReference, withFailing, withFullDisk, withSlow, withSmall } from './later-migrations.ts'
import { startOpening } from './start-opening.ts'
import { contentOf, makeWorkspace, pictureOf, tamper, type Place } from './temporary-workspace.ts'

const backupName = 'Plan 2026-03-01 09.30.00 before version 9010.entente'

/** How many processes are killed in the middle of a migration; more by `ENTENTE_KILLS`. */
const kills = Number(process.env['ENTENTE_KILLS'] ?? 20)

async function openWith(place: Place, known: readonly Migration[]) {
  return openWorkspaceFile(place.path, { ...place.options, migrations: known })
}

function visibleBackups(place: Place): readonly string[] {
  if (!existsSync(place.options.backupFolder)) return []
  return readdirSync(place.options.backupFolder).filter((name) => !name.startsWith('.'))
}

describe('The list of migrations', () => {
  test('is in order, and none ends the transaction that it runs in', () => {
    const numbers = migrations.map(({ number }) => number)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const { sql } of migrations) expect(sql).not.toMatch(/\b(BEGIN|COMMIT|ROLLBACK|PRAGMA|ATTACH)\b/)
  })

  test.each(migrations.slice(1).map((migration, index) => [migration.number, index] as const))(
    'a file with rows of the version before comes up to %i with every row',
    async (number, index) => {
      const place = await makeWorkspaceOfVersion(migrations.slice(0, index + 1))
      const opened = await openWith(place, migrations.slice(0, index + 2))
      if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
      expect(opened.database.pragma('user_version', { simple: true })).toBe(number)
      expect(opened.database.prepare('SELECT count(*) FROM organisation').pluck().get()).toBe(3)
      opened.database.close()
    },
  )
})

/** A file as the program of an earlier version wrote it. */
async function makeWorkspaceOfVersion(known: readonly Migration[]): Promise<Place> {
  const place = await makeWorkspace('Old.entente')
  const path = join(place.folder, 'Plan.entente')
  const database = new BetterSqlite3(path)
  for (const { sql } of known) database.exec(sql)
  database.pragma('application_id = 0x456e7465')
  database.pragma(`user_version = ${latestVersion(known)}`)
  const insert = database.prepare(
    `INSERT INTO organisation (id, name, legalName, website, address, country, signatoryName, signatoryTitle, notes) VALUES (?, ?, '', '', '', '', '', '', '')`,
  )
  for (const name of ['Ash', 'Birch', 'Cedar']) insert.run(name, name)
  database.close()
  return { ...place, path }
}

describe('An older workspace', () => {
  test('is backed up, then brought up to date', async () => {
    const place = await makeWorkspace()
    const before = contentOf(place.path)
    const opened = await openWith(place, withSmall)
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
    expect(opened.database.pragma('user_version', { simple: true })).toBe(9010)
    expect(opened.database.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(opened.database.prepare('SELECT count(*) FROM later').pluck().get()).toBe(0)
    opened.database.close()
    expect(opened.backupPath).toBe(join(place.options.backupFolder, backupName))
    expect(contentOf(opened.backupPath ?? '')).toBe(before)
  })

  test('that is damaged is refused before any backup or migration', async () => {
    const place = await makeWorkspace()
    tamper(place.path, (database) => database.exec('CREATE VIEW sly AS SELECT 1'))
    const before = pictureOf(place.folder)
    expect(await openWith(place, withSmall)).toMatchObject({
      ok: false,
      refusal: { code: 'workspace-damaged' },
    })
    expect(pictureOf(place.folder)).toEqual(before)
    expect(visibleBackups(place)).toEqual([])
  })

  test('its backup opens as a workspace of its own version', async () => {
    const place = await makeWorkspace()
    const opened = await openWith(place, withSmall)
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
    opened.database.close()
    const restored = join(place.folder, 'Restored.entente')
    copyFileSync(opened.backupPath ?? '', restored)
    const again = await openWith({ ...place, path: restored }, migrations)
    expect(again).toMatchObject({ ok: true, readOnly: false, backupPath: null })
    if (again.ok) again.database.close()
  })
})

describe('A migration is all or nothing', () => {
  test.each([
    ['that fails', withFailing, 'unexpected'],
    ['that leaves a reference to nothing', withBrokenReference, 'unexpected'],
    ['that finds no space', withFullDisk, 'storage-full'],
  ])('a second migration %s leaves the file of before', async (_how, known, code) => {
    const place = await makeWorkspace()
    const before = contentOf(place.path)
    expect(await openWith(place, known)).toMatchObject({ ok: false, refusal: { code } })
    expect(contentOf(place.path)).toBe(before)
    expect(visibleBackups(place)).toHaveLength(1)
    const reopened = await openWith(place, migrations)
    expect(reopened.ok).toBe(true)
    if (reopened.ok) reopened.database.close()
  })

  test(
    `a process killed in the middle leaves before or after, nothing between: ${kills} kills`,
    { timeout: kills * 5000 },
    async () => {
      const whole = await makeWorkspace()
      const tookMs = await timeOfMigration(await makeWorkspace())
      for (let round = 0; round < kills; round += 1) {
        const place = { ...whole, path: join(whole.folder, `round-${round}.entente`) }
        copyFileSync(whole.path, place.path)
        const migrating = startOpening(place, 'migrate')
        await migrating.ready
        await new Promise((resolve) => setTimeout(resolve, ((round + 0.5) / kills) * tookMs * 1.1))
        await migrating.kill()
        expectBeforeOrAfter(place)
        await expectMigratesNow(place)
      }
    },
  )
})

async function timeOfMigration(place: Place): Promise<number> {
  const process = startOpening(place, 'migrate')
  const answer = await process.answer
  await process.end()
  return Number(answer?.['tookMs'])
}

/** Looks at a copy with its journal, so that the product meets what the killed process left. */
function expectBeforeOrAfter(place: Place): void {
  const copy = `${place.path}.copy`
  copyFileSync(place.path, copy)
  if (existsSync(`${place.path}-journal`)) copyFileSync(`${place.path}-journal`, `${copy}-journal`)
  tamper(copy, (database) => {
    const version = database.pragma('user_version', { simple: true })
    const changed = database.prepare(`SELECT count(*) FROM organisation WHERE notes = 'after'`).pluck().get()
    const later = database
      .prepare(`SELECT count(*) FROM sqlite_schema WHERE name GLOB 'later*'`)
      .pluck()
      .get()
    expect([
      [latestVersion(migrations), 0, 0],
      [9020, 200, 2],
    ]).toContainEqual([version, changed, later])
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  })
}

async function expectMigratesNow(place: Place): Promise<void> {
  const opened = await openWith(place, withSlow)
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
  expect(opened.database.prepare('SELECT count(*) FROM later').pluck().get()).toBe(60_000)
  expect(
    opened.database.prepare(`SELECT count(*) FROM organisation WHERE notes = 'after'`).pluck().get(),
  ).toBe(200)
  opened.database.close()
}
