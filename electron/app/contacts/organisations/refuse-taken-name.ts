/**
 * Organisations that are not archived have names of their own, because contacts and imports find them by name. Who wants two
 * of one name wants them merged, or told apart.
 */
import type { OrganisationId } from '../../../../shared/base/ids.ts'
import type { ReadHandle } from '../../../store/database-handle.ts'
import { findOrganisationByName } from '../../../store/tables/organisations.ts'
import { refuse } from '../../dispatch/refuse.ts'

/** Refuses a name that another organisation has; capitals, accents and spaces make no difference. */
export async function refuseTakenName(
  handle: ReadHandle,
  name: string,
  except: OrganisationId | null,
): Promise<void> {
  const found = await findOrganisationByName(handle, name)
  if (found === null || found.id === except) return
  refuse({
    code: 'conflict',
    sentence: `There is an organisation named “${found.name}” already. Merge the two, or add what tells them apart to the name.`,
  })
}
