/** The schema of a charter's content, part by part. It accepts an unfinished draft: what is missing is the charter check's to say. */
import { z } from 'zod'
import type { CharterContent } from '../domain/formalize/charter-content.ts'
import { parties, periodUnits } from '../domain/records/exit.ts'
import {
  amountMinorSchema,
  currencySchema,
  dateSchema,
  lineSchema,
  linesSchema,
  textSchema,
} from './schemas.ts'

const party = z.strictObject({
  legalName: lineSchema,
  shortName: lineSchema,
  basedIn: lineSchema,
  role: lineSchema,
  responsibilities: linesSchema,
  managerName: lineSchema,
  managerTitle: lineSchema,
  managerAuthority: lineSchema,
  executiveSponsor: lineSchema,
  signatoryName: lineSchema,
  signatoryTitle: lineSchema,
})

const partId = z.string().min(1).max(64)
const finite = z.number('A number is expected.')

const contribution = z.strictObject({
  id: partId,
  party: z.enum(parties).nullable(),
  brings: textSchema,
  people: lineSchema,
  valueMinor: amountMinorSchema.nullable(),
})

const metric = z.strictObject({
  id: partId,
  name: lineSchema,
  unit: lineSchema,
  kind: z.enum(['leading', 'lagging']),
  better: z.enum(['more', 'less']),
  baseline: finite.nullable(),
  baselineReason: lineSchema,
  target: finite.nullable(),
  dueOn: dateSchema.nullable(),
  owner: lineSchema,
})

const contentSchema = z.strictObject({
  title: lineSchema,
  reference: lineSchema,
  vision: textSchema,
  sharedObjective: lineSchema,
  us: party,
  them: party,
  inScope: linesSchema,
  outOfScope: linesSchema,
  contributions: z.array(contribution).max(100),
  metrics: z.array(metric).max(100),
  governance: z.strictObject({
    meetings: z
      .array(
        z.strictObject({ name: lineSchema, frequency: lineSchema, purpose: lineSchema, length: lineSchema }),
      )
      .max(50),
    channels: textSchema,
    decisions: textSchema,
    escalation: textSchema,
  }),
  timeline: z.strictObject({
    effectiveOn: dateSchema.nullable(),
    firstReviewOn: dateSchema.nullable(),
    endsOn: dateSchema.nullable(),
    milestones: z
      .array(
        z.strictObject({
          on: dateSchema.nullable(),
          what: lineSchema,
          accountable: z.enum(parties).nullable(),
        }),
      )
      .max(100),
  }),
  economics: z.strictObject({
    currency: currencySchema,
    terms: linesSchema,
    ourSharePercent: finite
      .min(0, 'A share is from 0 to 100.')
      .max(100, 'A share is from 0 to 100.')
      .nullable(),
  }),
  exclusivity: textSchema,
  workingPrinciples: linesSchema,
  approvals: textSchema,
  confidentiality: textSchema,
  topRisks: z.array(z.strictObject({ risk: lineSchema, mitigation: lineSchema })).max(50),
  disputeResolution: textSchema,
  termination: z.strictObject({
    noticeCount: z.int().min(0).max(3650).nullable(),
    noticeUnit: z.enum(periodUnits),
    exitTriggers: linesSchema,
    sharedAssets: textSchema,
    windDown: textSchema,
    survives: textSchema,
  }),
  binding: z.enum(['no', 'yes']),
  bindingExceptions: textSchema,
}) satisfies z.ZodType<CharterContent>

/** Typed by the record on both sides, so that a form hands over the content as it holds it. */
export const charterContentSchema = contentSchema as unknown as z.ZodType<CharterContent, CharterContent>
