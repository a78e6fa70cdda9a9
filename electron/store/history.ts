/**
 * The history: one entry a command with every row before and after, insert-only, and the alliances that each entry concerns.
 * It is never undone and never rewritten.
 */
import { sql } from 'kysely'
import type { HistoryEntryId } from '../../shared/base/ids.ts'
import type { Row, RowChange } from '../../shared/domain/history/row-change.ts'
import type { ReadHandle, WriteHandle } from './database-handle.ts'

export type NewHistoryEntry = {
  readonly id: string
  readonly device: string
  readonly at: string
  readonly command: string
  readonly reason: string
  readonly changes: readonly RowChange[]
}

export type StoredHistoryEntry = {
  readonly seq: number
  readonly id: HistoryEntryId
  readonly at: string
  readonly command: string
  readonly reason: string
  /** The first changes; `changeCount` says how many there are in all. */
  readonly changes: readonly RowChange[]
  readonly changeCount: number
  readonly changesByTable: Readonly<Record<string, number>>
}

export type WantedHistory = {
  readonly allianceId: string | null
  readonly offset: number
  readonly limit: number
  /** How many changes of an entry are read: an import has thousands. */
  readonly shownChanges: number
}

/** Adds the entry of a command, in the command's own transaction. */
export async function appendHistoryEntry(handle: WriteHandle, entry: NewHistoryEntry): Promise<void> {
  const { changes, ...head } = entry
  const { seq } = await handle
    .insertInto('historyEntry')
    .values({ ...head, changes: JSON.stringify(changes), changeCount: changes.length })
    .returning('seq')
    .executeTakeFirstOrThrow()
  const subjects = await allianceIdsOf(handle, changes)
  if (subjects.length === 0) return
  await sql`
    INSERT INTO historySubject (entrySeq, allianceId)
    SELECT ${seq}, value FROM json_each(${JSON.stringify(subjects)})
  `.execute(handle)
}

/** The alliances that a set of changes concerns: named by the row, or led by the contact, or of the organisation, that changed. */
async function allianceIdsOf(handle: WriteHandle, changes: readonly RowChange[]): Promise<readonly string[]> {
  const named = changes.flatMap((change) => [
    namedAlliance(change, change.before),
    namedAlliance(change, change.after),
  ])
  const edited = changes.filter((change) => change.before !== null)
  const changedIds = (table: string): string =>
    JSON.stringify(edited.filter((change) => change.table === table).map((change) => change.id))
  // The identifiers travel as one JSON value: an import may change more rows than SQLite takes values a statement.
  const { rows: related } = await sql<{ readonly id: string }>`
    SELECT id FROM alliance
    WHERE leadContactId IN (SELECT value FROM json_each(${changedIds('contact')}))
      OR organisationId IN (SELECT value FROM json_each(${changedIds('organisation')}))
  `.execute(handle)
  const ids = [...named, ...related.map((row) => row.id)].filter(
    (id): id is NonNullable<typeof id> => id !== null,
  )
  return [...new Set<string>(ids)]
}

function namedAlliance(change: RowChange, row: Row | null): string | null {
  if (row === null) return null
  const id = change.table === 'alliance' ? row['id'] : row['allianceId']
  return typeof id === 'string' ? id : null
}

/** A page of the history, newest first: of one alliance, or of the whole workspace. */
export async function readHistory(
  handle: ReadHandle,
  wanted: WantedHistory,
): Promise<{ readonly entries: readonly StoredHistoryEntry[]; readonly total: number }> {
  const { allianceId, shownChanges } = wanted
  const scope = handle
    .selectFrom('historyEntry')
    .$if(allianceId !== null, (select) =>
      select.where('seq', 'in', (inner) =>
        inner.selectFrom('historySubject').select('entrySeq').where('allianceId', '=', String(allianceId)),
      ),
    )
  const firstChanges = sql<string>`(SELECT json_group_array(json(value))
    FROM (SELECT value FROM json_each(historyEntry.changes) LIMIT ${shownChanges}))`
  const byTable = sql<string>`(SELECT json_group_object(name, rows) FROM
    (SELECT json_extract(value, '$.table') AS name, count(*) AS rows
      FROM json_each(historyEntry.changes) GROUP BY name))`
  const rows = await scope
    .select(['seq', 'id', 'at', 'command', 'reason', 'changeCount'])
    .select([firstChanges.as('changes'), byTable.as('changesByTable')])
    .orderBy('seq', 'desc')
    .limit(wanted.limit)
    .offset(wanted.offset)
    .execute()
  const { total } = await scope.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const entries = rows.map((row) => ({
    ...row,
    id: row.id as HistoryEntryId,
    changes: JSON.parse(row.changes) as RowChange[],
    changesByTable: JSON.parse(row.changesByTable) as Record<string, number>,
  }))
  return { entries, total }
}
