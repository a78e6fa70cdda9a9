/**
 * Whether an open file is a whole workspace of its version: identity, schema, pages, references. It reads only, and it says
 * what is wrong rather than throwing, unless the file is in use or cannot be read at all.
 */
import { latestVersion, type Migration } from '../migrations/list.ts'
import { expectedFingerprint, schemaFingerprint } from '../migrations/schema-fingerprint.ts'
import type { Connection } from '../opened-file.ts'
import type { Driver } from './load-driver.ts'
import { errorCode, isBusy } from './refuse.ts'

/** 'Ente' in ASCII: the header field by which a workspace is known. */
export const applicationId = 0x456e7465

/** What is wrong with the file, as the rest of the sentence “it is damaged: …”; null where it is whole. */
export function findDamage(driver: Driver, database: Connection, known: readonly Migration[]): string | null {
  return readingDamage(() => findSchemaDamage(driver, database, known) ?? findContentDamage(database))
}

/** The quick part of the check: identity and schema. */
export function findSchemaDamage(
  driver: Driver,
  database: Connection,
  known: readonly Migration[],
): string | null {
  return readingDamage(() => {
    const version = readVersion(database)
    if (readNumber(database, 'application_id') !== applicationId)
      return 'it does not say that it is a workspace'
    if (version > latestVersion(known)) return `its version ${version} is newer than this program`
    if (schemaFingerprint(database) !== expectedFingerprint(driver, known, version)) {
      return `its tables are not those of version ${version}`
    }
    return null
  })
}

/** The version of the file, as the open connection sees it. */
export function readVersion(database: Connection): number {
  return readNumber(database, 'user_version')
}

function findContentDamage(database: Connection): string | null {
  const page = database.prepare<[], string>('PRAGMA quick_check(1)').pluck().get()
  if (page !== 'ok') return `its pages contradict each other (${page ?? 'no answer'})`
  const reference = database.prepare<[], { table: string }>('PRAGMA foreign_key_check').get()
  return reference === undefined ? null : `a row of “${reference.table}” refers to a row that is missing`
}

function readNumber(database: Connection, pragma: 'application_id' | 'user_version'): number {
  return Number(database.pragma(pragma, { simple: true }))
}

function readingDamage(find: () => string | null): string | null {
  try {
    return find()
  } catch (error) {
    if (isBusy(error) || !/^SQLITE_(CORRUPT|NOTADB|ERROR|TOOBIG|MISMATCH)/.test(errorCode(error))) throw error
    return 'its pages contradict each other'
  }
}
