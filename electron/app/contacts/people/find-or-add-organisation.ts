/** The organisation that a contact belongs to, as a form gives it: by its identifier, or by a name that is found or added. */
import type { OrganisationId } from '../../../../shared/base/ids.ts'
import { findOrganisationByName } from '../../../store/tables/organisations.ts'
import { type CommandContext, requireRecord } from '../../dispatch/context.ts'
import { refuseInput } from '../../dispatch/refuse.ts'
import { emptyOrganisation } from '../organisations/empty-organisation.ts'

export type GivenOrganisation = {
  readonly organisationId?: OrganisationId | null | undefined
  readonly organisationName?: string | undefined
}

/** Its identifier, null for none. Adds an organisation where the name is new; an archived one is not found by its name. */
export async function findOrAddOrganisation(
  context: CommandContext,
  { organisationId, organisationName = '' }: GivenOrganisation,
): Promise<OrganisationId | null> {
  if (organisationId !== undefined && organisationId !== null) {
    if (organisationName !== '') {
      refuseInput(
        'organisationName',
        'An organisation is given by its identifier or by its name, not by both.',
      )
    }
    const { archivedOn } = await requireRecord(context.read, 'organisation', organisationId)
    if (archivedOn === null) return organisationId
    return refuseInput('organisationId', 'This organisation is archived. Restore it first.')
  }
  if (organisationName === '') return null
  const found = await findOrganisationByName(context.read, organisationName)
  if (found !== null) return found.id
  const id = context.newId<'organisation'>()
  await context.write.insert('organisation', { ...emptyOrganisation, id, name: organisationName })
  return id
}
