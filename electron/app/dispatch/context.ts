/**
 * What a handler gets: reads, the writer (commands only), time, new identifiers, the settings. A query's context has nothing
 * to write with.
 */
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { Id } from '../../../shared/base/ids.ts'
import type { DocumentBlocks } from '../../../shared/documents/block.ts'
import type { PageSize } from '../../../shared/domain/records/document.ts'
import type { Settings } from '../../../shared/playbook/settings.ts'
import type { CallName, CallValue, CommandName, ParsedInput } from '../../../shared/contract/contract.ts'
import type { ReadHandle, WriteHandle } from '../../store/database-handle.ts'
import { readOne } from '../../store/reads.ts'
import type { RecordTable, Stored } from '../../store/records.ts'
import type { Writer } from '../../store/writer.ts'
import { refuse } from './refuse.ts'

export type QueryContext = {
  readonly read: ReadHandle
  readonly today: CalendarDate
  readonly settings: Settings
  readonly readOnly: boolean
}

export type CommandContext = Omit<QueryContext, 'read'> & {
  readonly read: WriteHandle
  readonly write: Writer
  readonly newId: <Kind extends string>() => Id<Kind>
  readonly renderDocument: (document: DocumentBlocks, pageSize: PageSize) => Promise<Uint8Array>
}

/** What answers a call: a query reads, a command reads and writes. Refusals are thrown by `refuse`. */
export type Handler<Name extends CallName> = (
  context: Name extends CommandName ? CommandContext : QueryContext,
  input: ParsedInput<Name>,
) => Promise<CallValue<Name>>

/** The record with that id, or the refusal `not-found`. */
export async function requireRecord<Table extends RecordTable>(
  handle: ReadHandle,
  table: Table,
  id: string,
): Promise<Stored<Table>> {
  return (await readOne(handle, table, id)) ?? refuse({ code: 'not-found', record: table, id })
}

/** The fields of an input that were given, without the identifier: what an edit changes. */
export function givenFields<Input extends object, Left extends keyof Input>(
  input: Input,
  ...leftOut: readonly Left[]
): { [Field in Exclude<keyof Input, Left>]?: Exclude<Input[Field], undefined> } {
  const given = Object.entries(input).filter(
    ([name, value]) => value !== undefined && !(leftOut as readonly string[]).includes(name),
  )
  return Object.fromEntries(given) as {
    [Field in Exclude<keyof Input, Left>]?: Exclude<Input[Field], undefined>
  }
}
