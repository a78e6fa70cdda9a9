/**
 * The records that a workspace holds, by table, and which of their fields are kept as JSON text. The one place that turns a
 * row into a record and back; names are the same on both sides.
 */
import type { Alliance, NextAction, StageMove } from '../../shared/domain/records/alliance.ts'
import type { KeptDocument } from '../../shared/domain/records/document.ts'
import type { ExitNotice, Obligation } from '../../shared/domain/records/exit.ts'
import type { Charter, Measurement, Pilot } from '../../shared/domain/records/formalize.ts'
import type { FitCheck, Score, ScorePoint } from '../../shared/domain/records/identify.ts'
import type { Contact, Conversation, Organisation } from '../../shared/domain/records/people.ts'
import type { RedFlag, ValueAction, VettingItem } from '../../shared/domain/records/trust.ts'
import type { Setting, Workspace } from '../../shared/domain/records/workspace.ts'
import type { Row } from '../../shared/domain/history/row-change.ts'

export type Records = {
  workspace: Workspace
  setting: Setting
  organisation: Organisation
  contact: Contact
  conversation: Conversation
  alliance: Alliance
  stageMove: StageMove
  nextAction: NextAction
  score: Omit<Score, 'seq'>
  scorePoint: ScorePoint
  fitCheck: FitCheck
  valueAction: ValueAction
  vettingItem: VettingItem
  redFlag: RedFlag
  charter: Charter
  pilot: Pilot
  measurement: Measurement
  exitNotice: ExitNotice
  obligation: Obligation
  document: KeptDocument
}

/** The tables whose rows are records: everything that the writer writes and the history shows. */
export type RecordTable = keyof Records

/** A record as it is read: with `seq`, the order in which rows were added. */
export type Stored<Table extends RecordTable> = Records[Table] & { readonly seq: number }

/** The fields that hold lists or nested content, kept as JSON text. */
export const jsonColumns = {
  stageMove: ['conditions'],
  charter: ['content'],
  exitNotice: ['triggers', 'sharedAssets', 'lessons'],
} as const satisfies { [Table in RecordTable]?: readonly (keyof Records[Table])[] }

function jsonColumnsOf(table: RecordTable): readonly string[] {
  return (jsonColumns as Partial<Record<RecordTable, readonly string[]>>)[table] ?? []
}

/** The record that a row stands for. */
export function toRecord<Table extends RecordTable>(table: Table, row: Row): Stored<Table> {
  const columns = jsonColumnsOf(table)
  if (columns.length === 0) return row as unknown as Stored<Table>
  const decoded = Object.entries(row).map(([name, value]): readonly [string, unknown] => [
    name,
    columns.includes(name) ? JSON.parse(String(value)) : value,
  ])
  return Object.fromEntries(decoded) as unknown as Stored<Table>
}

/** The row, or the part of a row, that a record or a part of one is kept as. */
export function toRow(table: RecordTable, record: Readonly<Record<string, unknown>>): Row {
  const columns = jsonColumnsOf(table)
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      columns.includes(name) ? JSON.stringify(value) : value,
    ]),
  ) as Row
}
