/** The one row that says what this workspace is, and the figures of its home page. It judges nothing. */
import { sql } from 'kysely'
import { assertPresent } from '../../../shared/base/assert.ts'
import type { WorkspaceCounts } from '../../../shared/contract/workspace-contract.ts'
import type { ReadHandle } from '../database-handle.ts'
import { readAll } from '../reads.ts'
import type { Stored } from '../records.ts'

/** The workspace; every file that opens has exactly one. */
export async function readWorkspace(handle: ReadHandle): Promise<Stored<'workspace'>> {
  const [workspace] = await readAll(handle, 'workspace')
  return assertPresent(workspace, 'the row of the workspace')
}

/** What is not archived: contacts, organisations without our own firm, alliances by where they live. */
export async function countRecords(handle: ReadHandle): Promise<WorkspaceCounts> {
  const { rows } = await sql<WorkspaceCounts>`
    SELECT
      (SELECT count(*) FROM contact WHERE archivedOn IS NULL) AS contacts,
      (SELECT count(*) FROM organisation
        WHERE archivedOn IS NULL AND id NOT IN (SELECT ownOrganisationId FROM workspace)) AS organisations,
      (SELECT count(*) FROM alliance WHERE place NOT IN ('nurture', 'closed')) AS alliancesOnBoard,
      (SELECT count(*) FROM alliance WHERE place = 'nurture') AS nurture,
      (SELECT count(*) FROM alliance WHERE place = 'closed') AS closed,
      (SELECT count(*) FROM contact
        WHERE archivedOn IS NULL AND id NOT IN (SELECT contactId FROM score)) AS contactsNotScored
  `.execute(handle)
  return assertPresent(rows[0], 'the row of counts')
}
