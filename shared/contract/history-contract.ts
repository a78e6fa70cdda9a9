/** The history: every command that changed something, newest first, as a story. */
import { z } from 'zod'
import type { HistoryEntryId } from '../base/ids.ts'
import type { RowChange } from '../domain/history/row-change.ts'
import { query, tables } from './define.ts'
import { idOf, pageOf } from './schemas.ts'

export type HistoryEntryView = {
  readonly id: HistoryEntryId
  readonly seq: number
  /** An instant, ISO 8601 in UTC. */
  readonly at: string
  readonly command: string
  readonly reason: string
  readonly changes: readonly RowChange[]
  /** How many rows changed in all; `changes` is cut after 50. */
  readonly changeCount: number
  /** How many rows of each table changed, also of those that are cut. */
  readonly changesByTable: Readonly<Record<string, number>>
}

export const historyContract = {
  'history.getHistory': query(
    'What happened, newest first: of one alliance, or of the whole workspace.',
    z.strictObject({ allianceId: idOf('alliance').optional(), ...pageOf }),
    tables,
  ).answers<{ readonly entries: readonly HistoryEntryView[]; readonly total: number }>(),
}
