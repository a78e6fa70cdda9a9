/** Step 3, Formalize: the model, the charter with its versions and Word files, the pilot and what it measures. */
import { z } from 'zod'
import type { AllianceId, CharterId, DocumentId, MeasurementId, PilotId } from '../base/ids.ts'
import {
  charterKinds,
  pilotDecisions,
  type Charter,
  type Measurement,
  type Pilot,
} from '../domain/records/formalize.ts'
import { pageSizes, type KeptDocument } from '../domain/records/document.ts'
import { partnershipModels } from '../playbook/models.ts'
import { pilotTypes, riskLevels } from '../playbook/pilots.ts'
import { charterContentSchema } from './charter-schema.ts'
import { command, query } from './define.ts'
import {
  amountMinorSchema,
  currencySchema,
  dateSchema,
  filledLineSchema,
  idOf,
  lineSchema,
  textSchema,
} from './schemas.ts'

export type CharterView = {
  readonly charter: Charter
  readonly allianceName: string
  readonly documents: readonly KeptDocument[]
}

/** The bytes of a kept document, as they were generated. */
export type DocumentFile = KeptDocument & { readonly contentBase64: string }

const charterId = idOf('charter')
const allianceId = idOf('alliance')

export const formalizeContract = {
  'formalize.getFormalize': query(
    'Charters (latest first), pilots, measurements and documents of an alliance.',
    z.strictObject({ allianceId }),
    ['alliance', 'charter', 'pilot', 'measurement', 'document'],
  ).answers<{
    readonly charters: readonly Charter[]
    readonly pilots: readonly Pilot[]
    readonly measurements: readonly Measurement[]
    readonly documents: readonly KeptDocument[]
  }>(),
  'formalize.getCharter': query(
    'One version of a charter with its documents.',
    z.strictObject({ charterId }),
    ['charter', 'document', 'alliance', 'organisation'],
  ).answers<CharterView>(),
  'formalize.chooseModel': command(
    'Choose the partnership model. A joint venture before proven success and trust asks for a written reason.',
    z.strictObject({ allianceId, model: z.enum(partnershipModels), reason: textSchema.default('') }),
  ).answers<{ readonly allianceId: AllianceId }>(),
  'formalize.nameManagers': command(
    'Name the alliance manager of each side.',
    z.strictObject({ allianceId, ours: lineSchema, theirs: lineSchema }),
  ).answers<{ readonly allianceId: AllianceId }>(),
  'formalize.draftCharter': command(
    'Draft a charter: the first version filled from the profiles, or the next version as an amendment of the latest.',
    z.strictObject({ allianceId, kind: z.enum(charterKinds).default('charter') }),
  ).answers<{ readonly charterId: CharterId; readonly version: number }>(),
  'formalize.saveCharter': command(
    'Save the content of a draft.',
    z.strictObject({ charterId, content: charterContentSchema }),
  ).answers<{ readonly charterId: CharterId }>(),
  'formalize.sendCharter': command(
    'Mark a draft as sent. Open findings of the charter check ask for a written reason. It is not edited afterwards.',
    z.strictObject({ charterId, sentOn: dateSchema, reason: textSchema.default('') }),
  ).answers<{ readonly charterId: CharterId }>(),
  'formalize.signCharter': command(
    'Enter the date on which one side signed. Signed by both, it supersedes the version before.',
    z.strictObject({ charterId, side: z.enum(['us', 'them']), signedOn: dateSchema }),
  ).answers<{ readonly charterId: CharterId; readonly signedByBoth: boolean }>(),
  'formalize.issueCharter': command(
    'Generate the Word file of a charter version and keep it, byte for byte, with its SHA-256.',
    z.strictObject({ charterId, pageSize: z.enum(pageSizes).optional() }),
  ).answers<KeptDocument>(),
  'formalize.planPilot': command(
    'Plan the pilot: type, start, end, budget, risk.',
    z.strictObject({
      allianceId,
      type: z.enum(pilotTypes),
      startOn: dateSchema,
      endOn: dateSchema,
      budgetMinor: amountMinorSchema.nullable(),
      currency: currencySchema.optional(),
      risk: z.enum(riskLevels),
    }),
  ).answers<{ readonly pilotId: PilotId }>(),
  'formalize.editPilot': command(
    'Change the dates, budget or risk of a pilot.',
    z.strictObject({
      pilotId: idOf('pilot'),
      startOn: dateSchema.optional(),
      endOn: dateSchema.optional(),
      budgetMinor: amountMinorSchema.nullable().optional(),
      risk: z.enum(riskLevels).optional(),
    }),
  ).answers<{ readonly pilotId: PilotId }>(),
  'formalize.decidePilot': command(
    'Decide at the end of a pilot: extend, scale, adjust or exit, with the reason.',
    z.strictObject({
      pilotId: idOf('pilot'),
      decision: z.enum(pilotDecisions),
      decidedOn: dateSchema,
      reason: filledLineSchema,
    }),
  ).answers<{ readonly pilotId: PilotId }>(),
  'formalize.recordMeasurement': command(
    'Record a measured result of a metric of the charter.',
    z.strictObject({
      allianceId,
      metricId: z.string().min(1).max(64),
      value: z.number(),
      measuredOn: dateSchema,
      note: textSchema.default(''),
    }),
  ).answers<{ readonly measurementId: MeasurementId }>(),
  'formalize.getDocument': query(
    'The bytes of a kept document.',
    z.strictObject({ documentId: idOf('document') }),
    ['document'],
  ).answers<DocumentFile & { readonly documentId: DocumentId }>(),
}
