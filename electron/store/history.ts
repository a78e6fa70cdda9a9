/**
 * The history: one entry a command with every row before and after, insert-only, and the alliances that each entry concerns.
 * It is never undone and never rewritten.
 */
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
  readonly id: string
  readonly at: string
  readonly command: string
  readonly reason: string
  readonly changes: readonly RowChange[]
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
  await handle
    .insertInto('historySubject')
    .values(subjects.map((allianceId) => ({ entrySeq: seq, allianceId })))
    .execute()
}

/** The alliances that a set of changes concerns: named by the row, or led by the contact, or of the organisation, that changed. */
async function allianceIdsOf(handle: WriteHandle, changes: readonly RowChange[]): Promise<readonly string[]> {
  const named = changes.flatMap((change) => [
    namedAlliance(change, change.before),
    namedAlliance(change, change.after),
  ])
  const edited = changes.filter((change) => change.before !== null)
  const contactIds = edited.filter((change) => change.table === 'contact').map((change) => change.id)
  const organisationIds = edited
    .filter((change) => change.table === 'organisation')
    .map((change) => change.id)
  const related =
    contactIds.length + organisationIds.length === 0
      ? []
      : await handle
          .selectFrom('alliance')
          .select('id')
          .where(({ eb, or }) =>
            or([
              eb('leadContactId', 'in', contactIds as never[]),
              eb('organisationId', 'in', organisationIds as never[]),
            ]),
          )
          .execute()
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
  wanted: { readonly allianceId: string | null; readonly offset: number; readonly limit: number },
): Promise<{ readonly entries: readonly StoredHistoryEntry[]; readonly total: number }> {
  const { allianceId } = wanted
  const scope = handle
    .selectFrom('historyEntry')
    .$if(allianceId !== null, (select) =>
      select.where('seq', 'in', (inner) =>
        inner.selectFrom('historySubject').select('entrySeq').where('allianceId', '=', String(allianceId)),
      ),
    )
  const rows = await scope
    .selectAll()
    .orderBy('seq', 'desc')
    .limit(wanted.limit)
    .offset(wanted.offset)
    .execute()
  const { total } = await scope.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { entries: rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as RowChange[] })), total }
}
