/** The board: cards in stages and trays, one alliance's head, moves through the gates, next actions. */
import { z } from 'zod'
import type { CalendarDate } from '../base/calendar-date.ts'
import type { AllianceId, NextActionId, StageMoveId } from '../base/ids.ts'
import type { BoardCard } from '../domain/board/card.ts'
import type { MoveJudgement } from '../domain/board/move.ts'
import type { Alliance, NextAction, StageMove } from '../domain/records/alliance.ts'
import type { Contact, Conversation, Organisation } from '../domain/records/people.ts'
import { closings, stages, trays, type Place } from '../playbook/stages.ts'
import { command, query } from './define.ts'
import { dateSchema, filledLineSchema, idOf, lineSchema, textSchema } from './schemas.ts'

export type AllianceView = {
  readonly alliance: Alliance
  readonly organisation: Organisation
  readonly leadContact: Contact | null
  readonly card: BoardCard
  /** How each other place could be reached now: the gates on the way, condition by condition. */
  readonly moves: readonly { readonly to: Place; readonly judgement: MoveJudgement }[]
  readonly stageMoves: readonly StageMove[]
  readonly nextActions: readonly NextAction[]
  readonly conversations: readonly Conversation[]
}

const factTables = [
  'alliance',
  'organisation',
  'contact',
  'score',
  'scorePoint',
  'fitCheck',
  'valueAction',
  'vettingItem',
  'redFlag',
  'charter',
  'pilot',
  'measurement',
  'exitNotice',
  'obligation',
  'nextAction',
  'stageMove',
  'conversation',
  'setting',
] as const

const allianceId = idOf('alliance')
const place = z.enum([...stages, ...trays])

export const boardContract = {
  'board.getBoard': query(
    'Every card of the board and of the trays, judged today.',
    z.strictObject({}),
    factTables,
  ).answers<{
    readonly today: CalendarDate
    readonly cards: readonly BoardCard[]
  }>(),
  'board.getAlliance': query(
    'One alliance: head, gates, next actions, conversations.',
    z.strictObject({ allianceId }),
    factTables,
  ).answers<AllianceView>(),
  'board.openAlliance': command(
    'Open an alliance with an organisation, led by one of its contacts or nobody yet. One is open per organisation at a time.',
    z.strictObject({
      organisationId: idOf('organisation').optional(),
      organisationName: lineSchema.optional(),
      leadContactId: idOf('contact').nullable().default(null),
    }),
  ).answers<{ readonly allianceId: AllianceId }>(),
  'board.changeLeadContact': command(
    'Let another contact of the partner lead the alliance; its latest score counts from then on.',
    z.strictObject({ allianceId, contactId: idOf('contact') }),
  ).answers<{ readonly allianceId: AllianceId }>(),
  'board.moveAlliance': command(
    'Move an alliance to a stage or tray. Forward, every gate on the way must be met, or a written reason is kept. Backward is free.',
    z.strictObject({
      allianceId,
      to: place,
      reason: textSchema.default(''),
      /** To Closed: how it ended; left out, a stage before Formalize closes as turned down, a later one as ended well. */
      closedHow: z.enum(closings).optional(),
      /** To Nurture: when to ask again; left out, the playbook's interval from today. */
      askAgainOn: dateSchema.optional(),
    }),
  ).answers<{ readonly stageMoveId: StageMoveId; readonly place: Place; readonly overridden: boolean }>(),
  'board.setNextAction': command(
    'Plan a dated next action.',
    z.strictObject({ allianceId, what: filledLineSchema, dueOn: dateSchema, owner: lineSchema.default('') }),
  ).answers<{ readonly nextActionId: NextActionId }>(),
  'board.editNextAction': command(
    'Change a next action, mark it done (a date) or open it again (null).',
    z.strictObject({
      nextActionId: idOf('nextAction'),
      what: filledLineSchema.optional(),
      dueOn: dateSchema.optional(),
      owner: lineSchema.optional(),
      doneOn: dateSchema.nullable().optional(),
    }),
  ).answers<{ readonly nextActionId: NextActionId }>(),
  'board.removeNextAction': command(
    'Take a next action out; the history keeps it.',
    z.strictObject({ nextActionId: idOf('nextAction') }),
  ).answers<{ readonly nextActionId: NextActionId }>(),
}
