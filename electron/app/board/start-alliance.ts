/**
 * Starts an alliance in Identify, and says no where there can be none: with our own firm, with an archived organisation or
 * contact, or beside one that is open. Opening by hand and scoring a contact both come through here.
 */
import type { AllianceId } from '../../../shared/base/ids.ts'
import type { Contact, Organisation } from '../../../shared/domain/records/people.ts'
import { findOpenAlliance } from '../../store/tables/organisations.ts'
import { readWorkspace } from '../../store/tables/workspace.ts'
import type { CommandContext } from '../dispatch/context.ts'
import { refuse, refuseInput } from '../dispatch/refuse.ts'

/** Refuses an organisation that cannot be a partner: our own firm, or an archived one. */
export async function requirePartner(
  context: CommandContext,
  path: string,
  organisation: Organisation,
): Promise<void> {
  const { ownOrganisationId } = await readWorkspace(context.read)
  if (organisation.id === ownOrganisationId) {
    refuseInput(path, `${organisation.name} is our own firm, so it cannot be a partner.`)
  }
  refuseArchivedOrganisation(path, organisation)
}

/** Refuses an archived organisation. */
export function refuseArchivedOrganisation(path: string, organisation: Organisation): void {
  if (organisation.archivedOn === null) return
  refuseInput(path, `${organisation.name} is archived. Restore the organisation first.`)
}

/** Refuses an archived contact. */
export function refuseArchivedContact(path: string, contact: Contact): void {
  if (contact.archivedOn === null) return
  refuseInput(path, 'This contact is archived. Restore the contact first.')
}

/** Refuses a second open alliance with an organisation, and names the one that is open. */
export async function refuseSecondAlliance(
  context: CommandContext,
  organisation: Organisation,
): Promise<void> {
  if ((await findOpenAlliance(context.read, organisation.id)) === null) return
  refuse({
    code: 'conflict',
    sentence: `An alliance with ${organisation.name} is open already. There is one open alliance per organisation at a time.`,
  })
}

/** Adds the alliance, in Identify from today. */
export async function startAlliance(
  context: CommandContext,
  organisation: Organisation,
  leadContact: Contact | null,
): Promise<AllianceId> {
  const id = context.newId<'alliance'>()
  await context.write.insert('alliance', {
    id,
    organisationId: organisation.id,
    leadContactId: leadContact?.id ?? null,
    place: 'identify',
    enteredPlaceOn: context.today,
    openedOn: context.today,
    ourExpectation: 'not-said',
    theirExpectation: 'not-said',
    model: null,
    ourManager: '',
    theirManager: '',
    askAgainOn: null,
    closedHow: null,
  })
  return id
}
