/**
 * Brings a file from its version to the latest in one transaction: all of the pending migrations or none. The result is
 * checked before the commit. It makes no backup; who calls it has made one.
 */
import { findDamage, readVersion } from '../file/check-file.ts'
import type { Driver } from '../file/load-driver.ts'
import type { Connection } from '../opened-file.ts'
import type { Migration } from './list.ts'

/** Runs what is pending. It throws, with the file as it was, where one migration fails or the result is not whole. */
export function runMigrations(driver: Driver, database: Connection, known: readonly Migration[]): void {
  // Inside a transaction this pragma does nothing; references are checked as a whole before the commit.
  database.pragma('foreign_keys = OFF')
  try {
    database.exec('BEGIN EXCLUSIVE')
    try {
      runPending(driver, database, known)
      database.exec('COMMIT')
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK')
      throw error
    }
  } finally {
    database.pragma('foreign_keys = ON')
  }
}

function runPending(driver: Driver, database: Connection, known: readonly Migration[]): void {
  const from = readVersion(database)
  for (const { number, sql } of known) {
    if (number <= from) continue
    database.exec(sql)
    database.pragma(`user_version = ${number}`)
  }
  const damage = findDamage(driver, database, known)
  if (damage !== null) throw new Error(`After the migrations the file is not whole: ${damage}`)
}
