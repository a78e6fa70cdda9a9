/** Step 1, Identify: score a contact, check the fit, note what each side expects. */
import { z } from 'zod'
import type { AllianceId, FitCheckId, ScoreId } from '../base/ids.ts'
import type { Contact } from '../domain/records/people.ts'
import { fitAnswers, type FitCheck, type ScoreWithPoints } from '../domain/records/identify.ts'
import { expectations } from '../playbook/expectations.ts'
import { highestPoints, lowestPoints, scoreDimensions } from '../playbook/score-dimensions.ts'
import { command, query } from './define.ts'
import { dateSchema, idOf, textSchema } from './schemas.ts'

const points = z
  .int('A whole number from 1 to 5 is expected.')
  .min(lowestPoints, 'A score is from 1 to 5.')
  .max(highestPoints, 'A score is from 1 to 5.')

export type IdentifyView = {
  readonly allianceId: AllianceId
  readonly leadContact: Contact | null
  /** The lead contact's scores, latest first. */
  readonly scores: readonly ScoreWithPoints[]
  readonly fitCheck: FitCheck | null
  /** Everybody known at the partner, the lead first. */
  readonly contacts: readonly Contact[]
}

export const identifyContract = {
  'identify.getIdentify': query(
    'Scores, fit check and expectations of an alliance.',
    z.strictObject({ allianceId: idOf('alliance') }),
    ['alliance', 'contact', 'score', 'scorePoint', 'fitCheck'],
  ).answers<IdentifyView>(),
  'identify.scoreContact': command(
    'Score a contact in every dimension. It opens the alliance of its organisation, or joins the one that is open; earlier scores stay.',
    z.strictObject({
      contactId: idOf('contact'),
      scoredOn: dateSchema,
      points: z
        .array(z.strictObject({ dimension: z.enum(scoreDimensions), points, evidence: textSchema }))
        .length(scoreDimensions.length, 'Every dimension is scored once.')
        .refine(
          (list) => new Set(list.map((one) => one.dimension)).size === list.length,
          'Every dimension is scored once.',
        ),
    }),
  ).answers<{
    readonly scoreId: ScoreId
    readonly allianceId: AllianceId
    readonly opened: boolean
    readonly points: number
    readonly reachesThreshold: boolean
  }>(),
  'identify.answerFitCheck': command(
    'Answer the fit check: same customers, same budget, something only both together can offer.',
    z.strictObject({
      allianceId: idOf('alliance'),
      checkedOn: dateSchema,
      sameCustomers: z.enum(fitAnswers),
      sameBudget: z.enum(fitAnswers),
      onlyTogether: z.enum(fitAnswers),
      note: textSchema,
    }),
  ).answers<{ readonly fitCheckId: FitCheckId }>(),
  'identify.recordExpectations': command(
    'Note what each side thinks that this is.',
    z.strictObject({
      allianceId: idOf('alliance'),
      ours: z.enum(expectations),
      theirs: z.enum(expectations),
    }),
  ).answers<{ readonly allianceId: AllianceId }>(),
}
