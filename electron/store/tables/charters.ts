/** Reads of charters that have a shape of their own: the references given out so far, without reading every content. */
import { sql } from 'kysely'
import type { ReadHandle } from '../database-handle.ts'

/** The references of all charter versions that begin with that text. */
export async function readReferences(handle: ReadHandle, beginning: string): Promise<readonly string[]> {
  const reference = sql<string>`json_extract(content, '$.reference')`
  const rows = await handle
    .selectFrom('charter')
    .select(reference.as('reference'))
    .distinct()
    .where(reference, 'like', `${beginning}%`)
    .execute()
  return rows.map((row) => row.reference)
}
