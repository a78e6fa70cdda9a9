/**
 * The tables as Kysely sees them: the records of shared/domain with `seq`, lists and nested content as JSON text. No
 * behaviour; the frozen SQL is in migrations/, and a test holds both together.
 */
import type { ColumnType, Generated } from 'kysely'
import type { Alliance, NextAction, StageMove } from '../../shared/domain/records/alliance.ts'
import type { KeptDocument } from '../../shared/domain/records/document.ts'
import type { ExitNotice, Obligation } from '../../shared/domain/records/exit.ts'
import type { Charter, Measurement, Pilot } from '../../shared/domain/records/formalize.ts'
import type { FitCheck, Score, ScorePoint } from '../../shared/domain/records/identify.ts'
import type { Contact, Conversation, Organisation } from '../../shared/domain/records/people.ts'
import type { RedFlag, ValueAction, VettingItem } from '../../shared/domain/records/trust.ts'
import type { Workspace, Setting } from '../../shared/domain/records/workspace.ts'

/** A record as a row: `seq` is given by SQLite, and the named columns hold JSON text. */
type RowOf<Record, JsonColumns extends keyof Record = never> = {
  [Column in keyof Omit<Record, 'seq'>]: Column extends JsonColumns ? string : Record[Column]
} & { seq: Generated<number> }

export type Database = {
  workspace: RowOf<Workspace>
  setting: RowOf<Setting>
  organisation: RowOf<Organisation>
  contact: RowOf<Contact>
  conversation: RowOf<Conversation>
  alliance: RowOf<Alliance>
  stageMove: RowOf<StageMove, 'conditions'>
  nextAction: RowOf<NextAction>
  score: RowOf<Score>
  scorePoint: RowOf<ScorePoint>
  fitCheck: RowOf<FitCheck>
  valueAction: RowOf<ValueAction>
  vettingItem: RowOf<VettingItem>
  redFlag: RowOf<RedFlag>
  charter: RowOf<Charter, 'content'>
  pilot: RowOf<Pilot>
  measurement: RowOf<Measurement>
  exitNotice: RowOf<ExitNotice, 'triggers' | 'sharedAssets' | 'lessons'>
  obligation: RowOf<Obligation>
  document: RowOf<KeptDocument>
  documentBytes: { sha256: string; bytes: ColumnType<Uint8Array, Uint8Array, never> }
  historyEntry: {
    seq: Generated<number>
    id: string
    device: string
    at: string
    command: string
    reason: string
    changes: string
    changeCount: number
  }
  historySubject: { entrySeq: number; allianceId: string }
}

/** The tables whose rows are records: everything the writer writes and the history shows. */
export type RecordTable = Exclude<keyof Database, 'documentBytes' | 'historyEntry' | 'historySubject'>
