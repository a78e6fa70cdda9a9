import {
  appendFileSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openWorkspaceFile } from '../../electron/store/open-workspace.ts'
import { makePlace, makeWorkspace, pictureOf, tamper, type Place } from './temporary-workspace.ts'

type Crafted = readonly [title: string, code: string, says: RegExp, craft: (place: Place) => void]

function fileOf(content: string | Buffer): (place: Place) => void {
  return ({ path }) => writeFileSync(path, content)
}

function patched(offset: number, bytes: readonly number[] | Buffer): (place: Place) => void {
  return ({ path }) => {
    const handle = openSync(path, 'r+')
    writeSync(handle, Buffer.from(bytes), 0, bytes.length, offset)
    closeSync(handle)
  }
}

function changed(sql: string): (place: Place) => void {
  return ({ path }) => tamper(path, (database) => database.exec(sql))
}

/** The first bytes of an encrypted SQLite file: random, but for the readable part of the header. */
function encrypted(): Buffer {
  const bytes = randomBytes(8192)
  bytes.set([16, 0, 1, 1, 32, 64, 32, 32], 16)
  return bytes
}

function foreignDatabase({ path }: Place): void {
  writeFileSync(path, '')
  tamper(path, (database) => database.exec('CREATE TABLE bookmark (title TEXT)'))
}

function truncatedBy(count: number): (place: Place) => void {
  return ({ path }) => truncateSync(path, readFileSync(path).length - count)
}

function withDamagedTable({ path }: Place): void {
  const database = new BetterSqlite3(path, { readonly: true })
  const select = `SELECT rootpage FROM sqlite_schema WHERE name = 'organisation'`
  const page = Number(database.prepare(select).pluck().get())
  database.close()
  patched((page - 1) * 4096, Buffer.alloc(64, 0xff))({ path } as Place)
}

/** A trigger on our table that the list of the schema claims for SQLite's statistics, which are left out of the comparison. */
function withDisguisedTrigger({ path }: Place): void {
  tamper(path, (database) => {
    database.exec('ANALYZE')
    database.unsafeMode().pragma('writable_schema = ON')
    database.exec(
      `INSERT INTO sqlite_schema VALUES ('trigger', 'sly', 'sqlite_stat1', 0, 'CREATE TRIGGER sly AFTER INSERT ON contact BEGIN DELETE FROM setting; END')`,
    )
  })
}

const neverWorkspaces: readonly Crafted[] = [
  ['an empty file', 'workspace-damaged', /is empty/, fileOf('')],
  ['a file of zeros', 'workspace-damaged', /nothing but zeros/, fileOf(Buffer.alloc(4096))],
  ['a text', 'workspace-foreign', /text file/, fileOf('Name,Company\nJane,Acme\n'.repeat(20))],
  ['a short text', 'workspace-foreign', /text file/, fileOf('hello')],
  ['a zip archive', 'workspace-foreign', /zip archive/, fileOf('PK\x03\x04'.padEnd(400, '\0'))],
  ['a PDF', 'workspace-foreign', /PDF/, fileOf('%PDF-1.7\n%âãÏÓ')],
  [
    'a picture',
    'workspace-foreign',
    /picture/,
    fileOf(Buffer.from('\x89PNG\r\n\x1a\n'.padEnd(200, '\x01'), 'latin1')),
  ],
  [
    'random bytes',
    'workspace-foreign',
    /encrypted or of a kind/,
    fileOf(Buffer.concat([Buffer.from([1, 0]), randomBytes(9000)])),
  ],
  ['an encrypted database', 'workspace-foreign', /password/, fileOf(encrypted())],
  ['a database of another program', 'workspace-foreign', /another program/, foreignDatabase],
  ['a folder', 'workspace-foreign', /folder/, ({ path }) => mkdirSync(path)],
  ['a file that is not there', 'file-unreadable', /not there/, () => {}],
  [
    'a link to nowhere',
    'file-unreadable',
    /not there/,
    ({ folder, path }) => symlinkSync(join(folder, 'gone'), path),
  ],
]

const changedWorkspaces: readonly Crafted[] = [
  ['a newer version', 'workspace-newer', /newer version of Entente/, changed('PRAGMA user_version = 9999')],
  ['a version that no release wrote', 'workspace-damaged', /version 5/, changed('PRAGMA user_version = 5')],
  ['a wrong application id', 'workspace-foreign', /another program/, changed('PRAGMA application_id = 1')],
  ['only 50 bytes of it', 'workspace-damaged', /after 50 bytes/, ({ path }) => truncateSync(path, 50)],
  ['only its header', 'workspace-damaged', /after 100 of/, ({ path }) => truncateSync(path, 100)],
  [
    'half of it',
    'workspace-damaged',
    /it ends after/,
    ({ path }) => truncateSync(path, readFileSync(path).length / 2),
  ],
  ['all but its last byte', 'workspace-damaged', /it ends after/, truncatedBy(1)],
  [
    'an extra trigger',
    'workspace-damaged',
    /tables are not those/,
    changed(`CREATE TRIGGER sly AFTER INSERT ON contact BEGIN DELETE FROM setting; END`),
  ],
  ['a trigger that poses as statistics', 'workspace-damaged', /is damaged/, withDisguisedTrigger],
  ['an extra view', 'workspace-damaged', /tables are not those/, changed('CREATE VIEW sly AS SELECT 1')],
  [
    'a missing index',
    'workspace-damaged',
    /tables are not those/,
    changed('DROP INDEX contactByOrganisation'),
  ],
  [
    'an extra column',
    'workspace-damaged',
    /tables are not those/,
    changed('ALTER TABLE setting ADD COLUMN sly TEXT'),
  ],
  ['a damaged page', 'workspace-damaged', /pages contradict/, withDamagedTable],
  ['a damaged schema', 'workspace-damaged', /is damaged/, patched(100, Buffer.alloc(200, 0xee))],
  [
    'a row that refers to nothing',
    'workspace-damaged',
    /“contact” refers/,
    changed(
      `PRAGMA foreign_keys = OFF; INSERT INTO contact (id, organisationId, givenName, familyName, position, email, otherEmails, phone, profileUrl, notes, source, addedOn) VALUES ('c', 'nobody', '', '', '', '', '', '', '', '', 'entered', '2026-03-01')`,
    ),
  ],
  [
    'a write-ahead log switched on',
    'workspace-damaged',
    /several files/,
    changed('PRAGMA journal_mode = WAL'),
  ],
  [
    'a write-ahead log beside it',
    'workspace-damaged',
    /-wal”/,
    ({ path }) => appendFileSync(`${path}-wal`, 'x'),
  ],
]

async function expectRefusedUntouched(place: Place, code: string, says: RegExp): Promise<void> {
  const before = pictureOf(place.folder)
  const opened = await openWorkspaceFile(place.path, place.options)
  expect(pictureOf(place.folder)).toEqual(before)
  expect(opened.ok).toBe(false)
  if (opened.ok) return
  expect(opened.refusal.code).toBe(code)
  expect('sentence' in opened.refusal ? opened.refusal.sentence : '').toMatch(says)
}

describe('What is no workspace is refused in a sentence, and nothing is touched', () => {
  test.each(neverWorkspaces)('%s', async (_title, code, says, craft) => {
    const place = makePlace()
    craft(place)
    await expectRefusedUntouched(place, code, says)
  })
})

describe('A workspace that another hand changed is refused in a sentence, and nothing is touched', () => {
  test.each(changedWorkspaces)('%s', async (_title, code, says, craft) => {
    const place = await makeWorkspace()
    craft(place)
    await expectRefusedUntouched(place, code, says)
  })
})

describe('Paths', () => {
  test.each([
    ['a name that ends with a space', 'Plan.entente ', /white space/],
    ['a name that begins with a no-break space', '\u00a0Plan.entente', /white space/],
    ['a name of 201 bytes', `${'é'.repeat(96)}a.entente`, /201 bytes/],
  ])('%s is refused', async (_title, name, says) => {
    const place = makePlace(name)
    await expectRefusedUntouched(place, 'file-unreadable', says)
  })

  test('a path of 481 bytes is refused', async () => {
    const place = makePlace()
    const folders = '/f'.repeat(300).slice(0, 481 - place.folder.length - '/long.entente'.length - 3)
    const path = `${place.folder}${folders}`.padEnd(481 - '/long.entente'.length, 'f') + '/long.entente'
    expect(path).toHaveLength(481)
    await expectRefusedUntouched({ ...place, path }, 'file-unreadable', /481 bytes/)
  })

  test('a name of 200 bytes opens', async () => {
    const place = await makeWorkspace(`${'é'.repeat(96)}.entente`)
    const opened = await openWorkspaceFile(place.path, place.options)
    expect(opened.ok).toBe(true)
    if (opened.ok) opened.database.close()
  })

  test('a link opens the file that it leads to', async () => {
    const place = await makeWorkspace()
    const link = join(place.folder, 'Link.entente')
    symlinkSync(place.path, link)
    const opened = await openWorkspaceFile(link, place.options)
    expect(opened).toMatchObject({ ok: true, path: place.path })
    if (opened.ok) opened.database.close()
  })

  test("SQLite's own statistics do not count as another hand", async () => {
    const place = await makeWorkspace()
    tamper(place.path, (database) => database.exec('ANALYZE'))
    const opened = await openWorkspaceFile(place.path, place.options)
    expect(opened.ok).toBe(true)
    if (opened.ok) opened.database.close()
  })
})
