/** Our own firm, as documents name it and as the question "is this a partner?" needs it. Reads only. */
import { assertPresent } from '../../../shared/base/assert.ts'
import type { Organisation } from '../../../shared/domain/records/people.ts'
import type { ReadHandle } from '../../store/database-handle.ts'
import { readOne } from '../../store/reads.ts'
import { readWorkspace } from '../../store/tables/workspace.ts'

/** Our own firm, an organisation like any other. */
export async function readOwnFirm(read: ReadHandle): Promise<Organisation> {
  const { ownOrganisationId } = await readWorkspace(read)
  return assertPresent(await readOne(read, 'organisation', ownOrganisationId), 'own organisation')
}
