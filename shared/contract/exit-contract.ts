/** Leaving gracefully: the notice with its period and effective date, obligations, lessons, and the Word notice. */
import { z } from 'zod'
import type { CalendarDate } from '../base/calendar-date.ts'
import type { ExitNoticeId, ObligationId } from '../base/ids.ts'
import {
  exitBases,
  exitTriggers,
  parties,
  periodUnits,
  type ExitNotice,
  type Obligation,
} from '../domain/records/exit.ts'
import { pageSizes, type KeptDocument } from '../domain/records/document.ts'
import { command, query } from './define.ts'
import { dateSchema, filledLineSchema, idOf, lineSchema, linesSchema, textSchema } from './schemas.ts'

/** What leaving would mean, before any notice: whether it may start, and the period that holds. */
export type ExitProposal = { readonly possible: boolean } & Pick<
  ExitNotice,
  | 'periodCount'
  | 'periodUnit'
  | 'periodSource'
  | 'agreement'
  | 'recipientName'
  | 'recipientTitle'
  | 'recipientAddress'
  | 'signatoryName'
  | 'signatoryTitle'
>

export type ExitView = {
  readonly proposal: ExitProposal
  /** The running notice, else the latest that was withdrawn or completed. */
  readonly notice: ExitNotice | null
  readonly effectiveOn: CalendarDate | null
  readonly daysLeft: number | null
  readonly obligations: readonly Obligation[]
  readonly documents: readonly KeptDocument[]
}

const noticeFields = {
  basis: z.enum(exitBases),
  triggers: z.array(z.enum(exitTriggers)).max(exitTriggers.length),
  noticeOn: dateSchema,
  receivedOn: dateSchema.nullable(),
  /** Left out, the signed charter's period holds, else the playbook's. */
  periodCount: z.int().min(0).max(3650),
  periodUnit: z.enum(periodUnits),
  agreement: lineSchema,
  recipientName: lineSchema,
  recipientTitle: lineSchema,
  recipientAddress: textSchema,
  signatoryName: lineSchema,
  signatoryTitle: lineSchema,
  sharedAssets: linesSchema,
  confidentiality: textSchema,
  dealsInFlight: textSchema,
  moneyAndReferralFees: textSchema,
  customerContinuity: textSchema,
  jointBrands: textSchema,
  returnOfData: textSchema,
  jointStatement: textSchema,
  lessons: linesSchema,
  doorOpen: textSchema,
} as const
const { basis, noticeOn, ...optionalNoticeFields } = noticeFields

const obligationFields = {
  what: filledLineSchema,
  owner: z.enum(parties),
  dueOn: dateSchema.nullable(),
} as const
const exitNoticeId = idOf('exitNotice')
const obligationId = idOf('obligation')

export const exitContract = {
  'exit.getExit': query(
    'The exit of an alliance: what would hold, the notice, effective date, obligations, documents.',
    z.strictObject({ allianceId: idOf('alliance') }),
    ['alliance', 'exitNotice', 'obligation', 'charter', 'document', 'contact', 'organisation', 'setting'],
  ).answers<ExitView>(),
  'exit.giveNotice': command(
    'Start leaving by a notice, from Formalize, Scale or Sustain & exit. The effective date is computed.',
    z.strictObject({
      allianceId: idOf('alliance'),
      basis,
      noticeOn,
      ...z.strictObject(optionalNoticeFields).partial().shape,
    }),
  ).answers<{ readonly exitNoticeId: ExitNoticeId; readonly effectiveOn: CalendarDate }>(),
  'exit.editNotice': command(
    'Change a running notice, note its receipt, or write the lessons; what is not named stays.',
    z.strictObject({ exitNoticeId, ...z.strictObject(noticeFields).partial().shape }),
  ).answers<{ readonly exitNoticeId: ExitNoticeId; readonly effectiveOn: CalendarDate }>(),
  'exit.withdrawNotice': command(
    'Withdraw a running notice, with the reason.',
    z.strictObject({ exitNoticeId, reason: filledLineSchema }),
  ).answers<{ readonly exitNoticeId: ExitNoticeId }>(),
  'exit.addObligation': command(
    'Add an obligation that remains until the end.',
    z.strictObject({ exitNoticeId, ...obligationFields }),
  ).answers<{ readonly obligationId: ObligationId }>(),
  'exit.editObligation': command(
    'Change an obligation, settle it (a date) or open it again (null).',
    z.strictObject({
      obligationId,
      ...z.strictObject(obligationFields).partial().shape,
      settledOn: dateSchema.nullable().optional(),
    }),
  ).answers<{ readonly obligationId: ObligationId }>(),
  'exit.removeObligation': command(
    'Take an obligation out; the history keeps it.',
    z.strictObject({ obligationId }),
  ).answers<{ readonly obligationId: ObligationId }>(),
  'exit.issueNotice': command(
    'Generate the Word file of the notice and keep it, byte for byte, with its SHA-256.',
    z.strictObject({ exitNoticeId, pageSize: z.enum(pageSizes).optional() }),
  ).answers<KeptDocument>(),
}
