/**
 * Opens an alliance by hand: with an organisation that is known, one that is only named, or the lead contact's own. One is
 * open per organisation at a time.
 */
import type { ParsedInput } from '../../../shared/contract/contract.ts'
import type { Contact, Organisation } from '../../../shared/domain/records/people.ts'
import { findOrganisationByName } from '../../store/tables/organisations.ts'
import { emptyOrganisation } from '../contacts/organisations/empty-organisation.ts'
import { type CommandContext, type Handler, requireRecord } from '../dispatch/context.ts'
import { refuseInput } from '../dispatch/refuse.ts'
import {
  refuseArchivedContact,
  refuseSecondAlliance,
  requirePartner,
  startAlliance,
} from './start-alliance.ts'

type Input = ParsedInput<'board.openAlliance'>

export const openAlliance: Handler<'board.openAlliance'> = async (context, input) => {
  const { leadContactId } = input
  const lead = leadContactId === null ? null : await requireRecord(context.read, 'contact', leadContactId)
  if (lead !== null) refuseArchivedContact('leadContactId', lead)
  const organisation = await partnerOf(context, input, lead)
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

async function partnerOf(context: CommandContext, input: Input, lead: Contact | null): Promise<Organisation> {
  const organisationId = input.organisationId ?? null
  if (organisationId !== null) return requireRecord(context.read, 'organisation', organisationId)
  const name = input.organisationName ?? ''
  if (name !== '') return findOrAdd(context, name)
  const leads = lead?.organisationId ?? null
  if (leads !== null) return requireRecord(context.read, 'organisation', leads)
  return refuseInput('organisationId', 'An alliance is with an organisation. Choose one, or enter its name.')
}

async function findOrAdd(context: CommandContext, name: string): Promise<Organisation> {
  const known = await findOrganisationByName(context.read, name)
  if (known !== null) return known
  const added: Organisation = { ...emptyOrganisation, id: context.newId<'organisation'>(), name }
  await context.write.insert('organisation', added)
  return added
}
