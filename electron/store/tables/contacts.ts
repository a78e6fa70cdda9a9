/**
 * Contacts as lists and pages show them: searched and put in order by SQL, with organisation, alliance and last conversation.
 * Scores come as points; whether they reach the threshold is judged by the domain, not here.
 */
import { type RawBuilder, sql } from 'kysely'
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { AllianceId, ContactId } from '../../../shared/base/ids.ts'
import type { DimensionPoints } from '../../../shared/domain/identify/score.ts'
import type { Place } from '../../../shared/playbook/stages.ts'
import type { ReadHandle } from '../database-handle.ts'
import type { Stored } from '../records.ts'
import { searchTerms } from './search-terms.ts'

/** A contact that a search finds; the list is cut into pages by these. */
export type FoundContact = { readonly id: ContactId; readonly archived: 0 | 1 }

export type ContactOrder = 'name' | 'organisation' | 'connectedOn' | 'addedOn'

export type WantedContacts = {
  readonly search: string
  readonly organisationId: string | null
  readonly order: ContactOrder
  readonly descending: boolean
}

/** A contact with what stands around it. */
export type SurroundedContact = Stored<'contact'> & {
  readonly organisationName: string
  readonly allianceId: AllianceId | null
  readonly place: Place | null
  readonly lastConversationOn: CalendarDate | null
}

/** Where a contact has no name, the e-mail stands for it, and then the organisation. */
const nameKey = sql`coalesce(
  nullif(fold(contact.familyName || ' ' || contact.givenName), ''),
  nullif(fold(contact.email), ''),
  fold(coalesce(organisation.name, ''))
)`

// Empty keys come last in both directions: they say nothing.
const orderKeys: Readonly<Record<ContactOrder, RawBuilder<unknown>>> = {
  name: sql`nullif(${nameKey}, '')`,
  organisation: sql`nullif(fold(organisation.name), '')`,
  connectedOn: sql`contact.connectedOn`,
  addedOn: sql`contact.addedOn`,
}

/**
 * Every contact that holds all words of the search in its name, organisation, addresses or position, archived or not, in
 * order; of the same key by name, then as added. One list for every filter, so that the counts of all filters agree.
 */
export async function findContacts(
  handle: ReadHandle,
  wanted: WantedContacts,
): Promise<readonly FoundContact[]> {
  const direction = wanted.descending ? sql`DESC` : sql`ASC`
  const key = orderKeys[wanted.order]
  const { rows } = await sql<FoundContact>`
    SELECT contact.id AS id, contact.archivedOn IS NOT NULL AS archived
    FROM contact LEFT JOIN organisation ON organisation.id = contact.organisationId
    WHERE ${wanted.organisationId === null ? sql`TRUE` : sql`contact.organisationId = ${wanted.organisationId}`}
      AND ${foundBy(wanted.search)}
    ORDER BY ${key} ${direction} NULLS LAST, ${wanted.order === 'name' ? sql`TRUE` : nameKey}, contact.seq
  `.execute(handle)
  return rows
}

function foundBy(search: string): RawBuilder<unknown> {
  const terms = searchTerms(search)
  if (terms.length === 0) return sql`TRUE`
  const text = sql`fold(contact.givenName || ' ' || contact.familyName || ' ' || coalesce(organisation.name, '')
    || ' ' || contact.email || ' ' || contact.otherEmails || ' ' || contact.position)`
  return sql.join(
    terms.map((term) => sql`${text} LIKE ${term} ESCAPE '\\'`),
    sql` AND `,
  )
}

/** These contacts with what stands around them, in the order asked for. The open alliance of the organisation, else its last. */
export async function readSurroundedContacts(
  handle: ReadHandle,
  ids: readonly ContactId[],
): Promise<readonly SurroundedContact[]> {
  const { rows } = await sql<SurroundedContact>`
    SELECT contact.*, coalesce(organisation.name, '') AS organisationName,
      alliance.id AS allianceId, alliance.place AS place,
      (SELECT max(heldOn) FROM conversation WHERE contactId = contact.id) AS lastConversationOn
    FROM json_each(${JSON.stringify(ids)}) AS wanted
    JOIN contact ON contact.id = wanted.value
    LEFT JOIN organisation ON organisation.id = contact.organisationId
    LEFT JOIN alliance ON alliance.id = (
      SELECT id FROM alliance WHERE organisationId = contact.organisationId ORDER BY place = 'closed', seq DESC LIMIT 1
    )
    ORDER BY wanted.key
  `.execute(handle)
  return rows
}

/** The points of the latest score of every contact that has one; the latest by its date, and of one day the last made. */
export async function readLatestPoints(
  handle: ReadHandle,
): Promise<ReadonlyMap<ContactId, readonly DimensionPoints[]>> {
  // One row a score, its points as JSON: a third of the rows, and the list is asked for often.
  const { rows } = await sql<{ readonly contactId: ContactId; readonly points: string }>`
    SELECT score.contactId AS contactId,
      json_group_array(json_object('dimension', scorePoint.dimension, 'points', scorePoint.points)) AS points
    FROM score JOIN scorePoint ON scorePoint.scoreId = score.id
    WHERE NOT EXISTS (
      SELECT 1 FROM score AS later
      WHERE later.contactId = score.contactId AND (later.scoredOn, later.seq) > (score.scoredOn, score.seq)
    )
    GROUP BY score.id
  `.execute(handle)
  return new Map(rows.map(({ contactId, points }) => [contactId, JSON.parse(points) as DimensionPoints[]]))
}
