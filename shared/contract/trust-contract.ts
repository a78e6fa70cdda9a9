/** Step 2, Build trust: value-first actions both ways, vetting, red flags. */
import { z } from 'zod'
import type { RedFlagId, ValueActionId, VettingItemId } from '../base/ids.ts'
import type { RedFlag, ValueAction, VettingItem } from '../domain/records/trust.ts'
import { directions, responses } from '../playbook/value-actions.ts'
import { vettingItemNames, vettingVerdicts } from '../playbook/vetting.ts'
import { command, query } from './define.ts'
import { dateSchema, filledLineSchema, filledTextSchema, idOf, lineSchema, textSchema } from './schemas.ts'

export type TrustView = {
  /** Latest first. */
  readonly valueActions: readonly ValueAction[]
  readonly vetting: readonly VettingItem[]
  readonly redFlags: readonly RedFlag[]
}

const rung = z.union([z.literal(1), z.literal(2), z.literal(3)], 'A rung is 1, 2 or 3.')
const actionFields = {
  direction: z.enum(directions),
  rung,
  kind: filledLineSchema,
  actedOn: dateSchema,
  note: textSchema,
} as const

export const trustContract = {
  'trust.getTrust': query(
    'Value-first actions, vetting and red flags of an alliance.',
    z.strictObject({ allianceId: idOf('alliance') }),
    ['valueAction', 'vettingItem', 'redFlag', 'alliance'],
  ).answers<TrustView>(),
  'trust.recordValueAction': command(
    'Record a value-first action, given or received; dated after today it is a plan.',
    z.strictObject({
      allianceId: idOf('alliance'),
      ...actionFields,
      response: z.enum(responses).default('none-yet'),
      respondedOn: dateSchema.nullable().default(null),
    }),
  ).answers<{ readonly valueActionId: ValueActionId }>(),
  'trust.editValueAction': command(
    'Correct a value-first action, or note the response to it.',
    z.strictObject({
      valueActionId: idOf('valueAction'),
      ...z.strictObject(actionFields).partial().shape,
      response: z.enum(responses).optional(),
      respondedOn: dateSchema.nullable().optional(),
    }),
  ).answers<{ readonly valueActionId: ValueActionId }>(),
  'trust.removeValueAction': command(
    'Take a value-first action out; the history keeps it.',
    z.strictObject({ valueActionId: idOf('valueAction') }),
  ).answers<{ readonly valueActionId: ValueActionId }>(),
  'trust.recordVetting': command(
    'Note what one vetting check says, with its source and date.',
    z.strictObject({
      allianceId: idOf('alliance'),
      item: z.enum(vettingItemNames),
      verdict: z.enum(vettingVerdicts),
      note: textSchema,
      source: lineSchema,
      checkedOn: dateSchema.nullable(),
    }),
  ).answers<{ readonly vettingItemId: VettingItemId }>(),
  'trust.raiseRedFlag': command(
    'Raise a red flag; it holds the gate until it is resolved with a note.',
    z.strictObject({ allianceId: idOf('alliance'), what: filledLineSchema, raisedOn: dateSchema }),
  ).answers<{ readonly redFlagId: RedFlagId }>(),
  'trust.resolveRedFlag': command(
    'Resolve a red flag with a note.',
    z.strictObject({ redFlagId: idOf('redFlag'), resolution: filledTextSchema, resolvedOn: dateSchema }),
  ).answers<{ readonly redFlagId: RedFlagId }>(),
}
