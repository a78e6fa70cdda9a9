/** The records that a merge names: the one that is kept and the others, each once; none of them archived, as merged ones are. */
import type { Stored } from '../../../store/records.ts'
import { type CommandContext, requireRecord } from '../../dispatch/context.ts'
import { refuse, refuseInput } from '../../dispatch/refuse.ts'

/** Both sides of a merge, or a refusal. */
export async function requireMergeable<Table extends 'contact' | 'organisation'>(
  context: CommandContext,
  table: Table,
  { keepId, mergeIds }: { readonly keepId: string; readonly mergeIds: readonly string[] },
): Promise<{ readonly kept: Stored<Table>; readonly others: readonly Stored<Table>[] }> {
  const itself = mergeIds.indexOf(keepId)
  if (itself >= 0) refuseInput(`mergeIds.${itself}`, 'What is kept cannot be merged into itself.')
  const kept = await requireRecord(context.read, table, keepId)
  if (kept.archivedOn !== null) {
    refuse({ code: 'conflict', sentence: 'What is kept is archived. Restore it first, then merge.' })
  }
  const others: Stored<Table>[] = []
  for (const id of new Set(mergeIds)) {
    const other = await requireRecord(context.read, table, id)
    if (other.archivedOn !== null) refuseInput(`mergeIds.${mergeIds.indexOf(id)}`, archivedSentence)
    others.push(other)
  }
  return { kept, others }
}

const archivedSentence =
  'This is archived, perhaps because it was merged already. Restore it first, then merge.'
