/** Organisations as lists and pages show them, and found by name: equal names are those that fold to the same text. */
import { sql } from 'kysely'
import { foldText } from '../../../shared/base/fold-text.ts'
import type { AllianceId, OrganisationId } from '../../../shared/base/ids.ts'
import type { Place } from '../../../shared/playbook/stages.ts'
import type { ReadHandle } from '../database-handle.ts'
import { readWhere } from '../reads.ts'
import type { Stored } from '../records.ts'
import { searchTerms } from './search-terms.ts'

export type SurroundedOrganisation = Stored<'organisation'> & {
  /** How many contacts it has that are not archived. */
  readonly contacts: number
  readonly allianceId: AllianceId | null
  readonly place: Place | null
}

export type WantedOrganisations = {
  readonly search: string
  readonly archived: boolean
  readonly offset: number
  readonly limit: number
}

/** The first organisation of that name that is not archived, or null. */
export async function findOrganisationByName(
  handle: ReadHandle,
  name: string,
): Promise<Stored<'organisation'> | null> {
  const { rows } = await sql<Stored<'organisation'>>`
    SELECT * FROM organisation
    WHERE archivedOn IS NULL AND fold(name) = ${foldText(name)}
    ORDER BY seq LIMIT 1
  `.execute(handle)
  return rows[0] ?? null
}

/** A page of organisations by name. Our own firm is left out: its page is in the settings. */
export async function listPartnerOrganisations(
  handle: ReadHandle,
  wanted: WantedOrganisations,
): Promise<{ readonly ids: readonly OrganisationId[]; readonly total: number }> {
  const terms = searchTerms(wanted.search).map(
    (term) =>
      sql`fold(name || ' ' || legalName || ' ' || website || ' ' || country) LIKE ${term} ESCAPE '\\'`,
  )
  const { rows } = await sql<{ readonly id: OrganisationId }>`
    SELECT id FROM organisation
    WHERE archivedOn IS ${wanted.archived ? sql`NOT NULL` : sql`NULL`}
      AND id NOT IN (SELECT ownOrganisationId FROM workspace)
      AND ${terms.length === 0 ? sql`TRUE` : sql.join(terms, sql` AND `)}
    ORDER BY fold(name), seq
  `.execute(handle)
  const page = rows.slice(wanted.offset, wanted.offset + wanted.limit)
  return { ids: page.map(({ id }) => id), total: rows.length }
}

/** These organisations with their contacts counted and their open alliance, else their last; in the order asked for. */
export async function readSurroundedOrganisations(
  handle: ReadHandle,
  ids: readonly OrganisationId[],
): Promise<readonly SurroundedOrganisation[]> {
  const { rows } = await sql<SurroundedOrganisation>`
    SELECT organisation.*, alliance.id AS allianceId, alliance.place AS place,
      (SELECT count(*) FROM contact WHERE organisationId = organisation.id AND archivedOn IS NULL) AS contacts
    FROM json_each(${JSON.stringify(ids)}) AS wanted
    JOIN organisation ON organisation.id = wanted.value
    LEFT JOIN alliance ON alliance.id = (
      SELECT id FROM alliance WHERE organisationId = organisation.id ORDER BY place = 'closed', seq DESC LIMIT 1
    )
    ORDER BY wanted.key
  `.execute(handle)
  return rows
}

/** The open alliance of an organisation, or null; there is never more than one. */
export async function findOpenAlliance(
  handle: ReadHandle,
  organisationId: OrganisationId,
): Promise<Stored<'alliance'> | null> {
  const alliances = await readWhere(handle, 'alliance', 'organisationId', organisationId)
  return alliances.find((alliance) => alliance.place !== 'closed') ?? null
}
