/**
 * All migrations in order. A migration is frozen once it is here: its SQL never changes, and a change of the schema is a
 * new entry at the end. The number of the last one that ran is the file's `user_version`. Migrations import nothing.
 */
import { firstSchema } from './0010-first-schema.ts'
import { program } from './0011-program.ts'

export type Migration = { readonly number: number; readonly name: string; readonly sql: string }

export const migrations: readonly Migration[] = [
  { number: 10, name: 'first schema', sql: firstSchema },
  { number: 11, name: 'program', sql: program },
]

/** The version of a file after these migrations; 0 where there are none. */
export function latestVersion(list: readonly Migration[]): number {
  return list.at(-1)?.number ?? 0
}
