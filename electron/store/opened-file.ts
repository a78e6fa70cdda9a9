/**
 * What opening or creating the workspace file takes and answers. The answer holds the one connection to the file; nothing
 * in this process may read the file any other way while it is open, because closing such a read drops SQLite's lock.
 *
 *   openWorkspaceFile(path: string, options: OpenOptions): Promise<OpenedFile>
 *   createWorkspaceFile(path: string, options: CreateOptions): Promise<CreatedFile>
 */
import type BetterSqlite3 from 'better-sqlite3'
import type { Refusal } from '../../shared/contract/envelope.ts'
import type { Migration } from './migrations/list.ts'

/** A connection of the driver; `close()` gives the lock back. */
export type Connection = BetterSqlite3.Database

/** Something that the user should know about the place of an open workspace; work can go on. */
export type OpenWarning = {
  readonly code: 'read-only' | 'synced-folder' | 'network-drive' | 'several-names'
  readonly sentence: string
}

export type OpenOptions = {
  /** The version of the running program; it is kept in the file as the one that last wrote it. */
  readonly programVersion: string
  /** Where verified backups go; made when it is missing. Outside the workspace's folder. */
  readonly backupFolder: string
  /** The instant for the names of backups, ISO 8601 in UTC; the clock of the machine where it is left out. */
  readonly now?: () => string
  /** The migrations that this program knows; the list of the product where it is left out. */
  readonly migrations?: readonly Migration[]
}

export type OpenedFile =
  | {
      readonly ok: true
      readonly database: Connection
      readonly readOnly: boolean
      /** The absolute path of the file itself, after following links. */
      readonly path: string
      readonly warnings: readonly OpenWarning[]
      /** The verified backup that was made before the file was brought up to date. */
      readonly backupPath: string | null
    }
  | FileRefusal

export type CreateOptions = {
  readonly programVersion: string
  readonly migrations?: readonly Migration[]
  /** Writes the first rows. The file gets its name only when this has succeeded. */
  readonly fill?: (database: Connection) => void | Promise<void>
}

export type CreatedFile = { readonly ok: true; readonly path: string } | FileRefusal

/** A refusal; `cause` is what the driver or the file system said, for the log only. */
export type FileRefusal = { readonly ok: false; readonly refusal: Refusal; readonly cause?: unknown }
