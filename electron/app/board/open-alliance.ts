/**
 * Opens an alliance by hand: with an organisation that is known, one that is only named, or the lead contact's own. One is
 * open per organisation at a time.
 */
import { findOrAddOrganisation } from '../contacts/people/find-or-add-organisation.ts'
import { type Handler, requireRecord } from '../dispatch/context.ts'
import { refuseInput } from '../dispatch/refuse.ts'
import {
  refuseArchivedContact,
  refuseSecondAlliance,
  requirePartner,
  startAlliance,
} from './start-alliance.ts'

export const openAlliance: Handler<'board.openAlliance'> = async (context, input) => {
  const { leadContactId } = input
  const lead = leadContactId === null ? null : await requireRecord(context.read, 'contact', leadContactId)
  if (lead !== null) refuseArchivedContact('leadContactId', lead)
  const organisationId = (await findOrAddOrganisation(context, input)) ?? lead?.organisationId ?? null
  if (organisationId === null) {
    return refuseInput(
      'organisationId',
      'An alliance is with an organisation. Choose one, or enter its name.',
    )
  }
  const organisation = await requireRecord(context.read, 'organisation', organisationId)
  await requirePartner(context, 'organisationId', organisation)
  if (lead !== null && lead.organisationId !== organisation.id) {
    refuseInput(
      'leadContactId',
      `This contact does not belong to ${organisation.name}. Choose one of its people.`,
    )
  }
  await refuseSecondAlliance(context, organisation)
  return { allianceId: await startAlliance(context, organisation, lead) }
}
