/**
 * Work as one step: one transaction, and one entry of the history with everything that was written in it. A throw rolls all
 * of it back; work that writes nothing leaves no entry.
 */
import type { Id } from '../../../shared/base/ids.ts'
import type { TableName } from '../../../shared/contract/define.ts'
import type { DatabaseHandle, WriteHandle } from '../../store/database-handle.ts'
import { appendHistoryEntry } from '../../store/history.ts'
import { readSettings } from '../../store/tables/settings.ts'
import { createWriter } from '../../store/writer.ts'
import type { Surroundings } from '../application.ts'
import type { CommandContext } from './context.ts'

export type EntryParts = {
  readonly database: DatabaseHandle
  readonly surroundings: Surroundings
  readonly renderDocument: CommandContext['renderDocument']
}

/** Runs the work under the name that the history shows; answers its value and the tables that changed. */
export function inOneEntry<Value>(
  parts: EntryParts,
  command: string,
  work: (context: CommandContext) => Promise<Value>,
): Promise<{ readonly value: Value; readonly changed: readonly TableName[] }> {
  return parts.database.inTransaction(async (transaction) => {
    const context = await commandContext(parts, transaction)
    const value = await work(context)
    const { changes, reason } = context.write.written()
    if (changes.length > 0) {
      const { newId, now, device } = parts.surroundings
      await appendHistoryEntry(transaction, { id: newId(), device, at: now(), command, reason, changes })
    }
    return { value, changed: [...new Set(changes.map((change) => change.table as TableName))] }
  })
}

async function commandContext(parts: EntryParts, transaction: WriteHandle): Promise<CommandContext> {
  return {
    read: transaction,
    write: createWriter(transaction),
    today: parts.surroundings.today(),
    settings: await readSettings(transaction),
    readOnly: false,
    newId: <Kind extends string>() => parts.surroundings.newId() as Id<Kind>,
    renderDocument: parts.renderDocument,
  }
}
