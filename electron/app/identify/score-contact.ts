/**
 * Scores a contact in every dimension. The score opens the alliance of the contact's organisation, or joins the one that is
 * open; it is added beside earlier scores and never overwrites one. The verdict comes from the numbers.
 */
import type { AllianceId } from '../../../shared/base/ids.ts'
import { reachesThreshold, weightedScore } from '../../../shared/domain/identify/score.ts'
import type { Contact, Organisation } from '../../../shared/domain/records/people.ts'
import { findOpenAlliance } from '../../store/tables/organisations.ts'
import { refuseArchivedContact, requirePartner, startAlliance } from '../board/start-alliance.ts'
import { type CommandContext, type Handler, requireRecord } from '../dispatch/context.ts'
import { refuseInput } from '../dispatch/refuse.ts'
import { refuseFuture } from '../facts/check-dates.ts'

export const scoreContact: Handler<'identify.scoreContact'> = async (context, input) => {
  const contact = await requireRecord(context.read, 'contact', input.contactId)
  refuseArchivedContact('contactId', contact)
  refuseFuture('scoredOn', input.scoredOn, context.today)
  const organisation = await requireOrganisation(context, contact)
  await requirePartner(context, 'contactId', organisation)
  const { allianceId, opened } = await joinOrOpen(context, organisation, contact)
  const scoreId = context.newId<'score'>()
  await context.write.insert('score', {
    id: scoreId,
    contactId: contact.id,
    allianceId,
    scoredOn: input.scoredOn,
  })
  await context.write.insertMany(
    'scorePoint',
    input.points.map((point) => ({ id: context.newId<'scorePoint'>(), scoreId, ...point })),
  )
  return {
    scoreId,
    allianceId,
    opened,
    points: weightedScore(input.points, context.settings).points,
    reachesThreshold: reachesThreshold(input.points, context.settings),
  }
}

async function requireOrganisation(context: CommandContext, contact: Contact): Promise<Organisation> {
  if (contact.organisationId !== null) {
    return requireRecord(context.read, 'organisation', contact.organisationId)
  }
  return refuseInput(
    'contactId',
    'This contact has no organisation, and a score is of the way into one. Enter the organisation; for someone who works alone, their own name.',
  )
}

async function joinOrOpen(
  context: CommandContext,
  organisation: Organisation,
  contact: Contact,
): Promise<{ readonly allianceId: AllianceId; readonly opened: boolean }> {
  const alliance = await findOpenAlliance(context.read, organisation.id)
  if (alliance === null) {
    return { allianceId: await startAlliance(context, organisation, contact), opened: true }
  }
  if (alliance.leadContactId === null) {
    await context.write.update('alliance', alliance.id, { leadContactId: contact.id })
  }
  return { allianceId: alliance.id, opened: false }
}
