/** Real workspaces in temporary folders for the tests of the file, and a picture of a folder to compare before and after. */
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  rmSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterAll } from 'vitest'
import { createWorkspaceFile } from '../../electron/store/create-workspace-file.ts'
import { migrations, type Migration } from '../../electron/store/migrations/list.ts'
import type { Connection, OpenOptions } from '../../electron/store/opened-file.ts'

export type Place = {
  readonly folder: string
  readonly path: string
  readonly options: OpenOptions & { readonly backupFolder: string }
}

const roots: string[] = []

afterAll(() => {
  for (const root of roots) {
    const folder = join(root, 'work')
    if (existsSync(folder)) chmodSync(folder, 0o755)
    rmSync(root, { recursive: true, force: true })
  }
})

/** A folder of its own, with room for a workspace in `work` and for backups beside it. */
export function makePlace(name = 'Plan.entente'): Place {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'entente-store-')))
  roots.push(root)
  const folder = join(root, 'work')
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  mkdirSync(folder, { recursive: true })
  const options = {
    programVersion: '1.0.0',
    backupFolder: join(root, 'backups'),
    now: () => '2026-03-01T09:30:00.000Z',
  }
  return { folder, path, options }
}

/** A whole workspace with some rows in it. */
export async function makeWorkspace(name?: string, known: readonly Migration[] = migrations): Promise<Place> {
  const place = makePlace(name)
  const created = await createWorkspaceFile(place.path, {
    programVersion: '1.0.0',
    migrations: known,
    fill: fillWithOrganisations,
  })
  if (!created.ok) throw new Error(JSON.stringify(created.refusal))
  return place
}

/** Changes a closed file behind the product's back. */
export function tamper(path: string, change: (database: Connection) => void): void {
  const database = new BetterSqlite3(path)
  try {
    change(database)
  } finally {
    database.close()
  }
}

/** Every entry of a folder with its size, its time and its content: equal before and after means untouched. */
export function pictureOf(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => {
    const path = join(folder, name)
    const stats = lstatSync(path, { bigint: true })
    const hash = stats.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'no file'
    return [name, stats.size, stats.mtimeNs, stats.ino, hash].join(' | ')
  })
}

/** All rows of all tables of a closed file, as text to compare. */
export function contentOf(path: string): string {
  const database = new BetterSqlite3(path, { readonly: true })
  try {
    const tables = database
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
      .pluck()
      .all()
    return JSON.stringify(tables.map((table) => [table, database.prepare(`SELECT * FROM "${table}"`).all()]))
  } finally {
    database.close()
  }
}

function fillWithOrganisations(database: Connection): void {
  const insert = database.prepare(
    `INSERT INTO organisation (id, name, legalName, website, address, country, signatoryName, signatoryTitle, notes)
     VALUES (?, ?, '', '', '', '', '', '', ?)`,
  )
  const insertAll = database.transaction(() => {
    for (let number = 1; number <= 200; number += 1)
      insert.run(`o-${number}`, `Organisation ${number}`, 'x'.repeat(300))
  })
  insertAll()
}
