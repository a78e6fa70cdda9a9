/**
 * Reads of alliances that have a shape of their own: the records of many alliances at once, the names on a card, and the
 * conversations with a partner. One query a table, so that a board of a thousand alliances stays quick. It judges nothing.
 */
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../shared/base/ids.ts'
import type { Row } from '../../../shared/domain/history/row-change.ts'
import type { CardNames } from '../../../shared/domain/board/card.ts'
import type { Alliance } from '../../../shared/domain/records/alliance.ts'
import type { ReadHandle } from '../database-handle.ts'
import { type Records, type Stored, toRecord } from '../records.ts'

/** Whose records are read: of every alliance that is not closed, or of the ones named. */
export type AllianceScope = 'not-closed' | readonly AllianceId[]

/** The tables whose rows belong to one alliance. */
export type TableOfAlliance = {
  [Table in keyof Records]: Records[Table] extends { readonly allianceId: AllianceId } ? Table : never
}[keyof Records]

// Kysely cannot type a table that is itself a type parameter: the loose view is confined to this function.
type LooseSelect = {
  selectAll: () => LooseSelect
  where: (column: string, operator: 'in', value: unknown) => LooseSelect
  orderBy: (column: string) => LooseSelect
  execute: () => Promise<Row[]>
}

/** The records of the alliances in scope, oldest first. */
export async function readOfAlliances<Table extends TableOfAlliance>(
  handle: ReadHandle,
  table: Table,
  scope: AllianceScope,
): Promise<readonly Stored<Table>[]> {
  const loose = handle as unknown as { selectFrom: (name: string) => LooseSelect }
  const rows = await loose
    .selectFrom(table)
    .selectAll()
    .where('allianceId', 'in', idsInScope(handle, scope))
    .orderBy('seq')
    .execute()
  return rows.map((row) => toRecord(table, row))
}

/** The identifiers in scope: a list, or the query that finds them. */
export function idsInScope(handle: ReadHandle, scope: AllianceScope) {
  return scope === 'not-closed'
    ? handle.selectFrom('alliance').select('id').where('place', '<>', 'closed')
    : scope
}

/** The names that cards show, by alliance: of all of them, or of the ones named. */
export async function readCardNames(
  handle: ReadHandle,
  wanted: 'all' | readonly AllianceId[],
): Promise<ReadonlyMap<AllianceId, CardNames>> {
  const rows = await handle
    .selectFrom('alliance')
    .innerJoin('organisation', 'organisation.id', 'alliance.organisationId')
    .leftJoin('contact', 'contact.id', 'alliance.leadContactId')
    .select(['alliance.id', 'organisation.name', 'contact.givenName', 'contact.familyName', 'contact.email'])
    .$if(wanted !== 'all', (select) => select.where('alliance.id', 'in', wanted as readonly AllianceId[]))
    .execute()
  return new Map(
    rows.map(({ id, name, givenName, familyName, email }) => {
      const leadContact = `${givenName ?? ''} ${familyName ?? ''}`.trim() || email
      return [id, { partner: name, leadContact }]
    }),
  )
}

/**
 * The last day, today or before, on which a conversation was logged with each partner: under the alliance, or with one of
 * the partner's people under no alliance.
 */
export async function readLastConversations(
  handle: ReadHandle,
  wanted: 'all' | readonly AllianceId[],
  today: CalendarDate,
): Promise<ReadonlyMap<AllianceId, CalendarDate>> {
  const underAlliances = await handle
    .selectFrom('conversation')
    .select(['allianceId', (eb) => eb.fn.max('heldOn').as('lastOn')])
    .where('heldOn', '<=', today)
    .where('allianceId', 'is not', null)
    .$if(wanted !== 'all', (select) => select.where('allianceId', 'in', wanted as readonly AllianceId[]))
    .groupBy('allianceId')
    .execute()
  const withPeople = await handle
    .selectFrom('conversation')
    .innerJoin('contact', 'contact.id', 'conversation.contactId')
    .innerJoin('alliance', 'alliance.organisationId', 'contact.organisationId')
    .select(['alliance.id as allianceId', (eb) => eb.fn.max('conversation.heldOn').as('lastOn')])
    .where('conversation.heldOn', '<=', today)
    .where('conversation.allianceId', 'is', null)
    .$if(wanted !== 'all', (select) => select.where('alliance.id', 'in', wanted as readonly AllianceId[]))
    .groupBy('alliance.id')
    .execute()
  const lastOn = new Map<AllianceId, CalendarDate>()
  for (const row of [...underAlliances, ...withPeople]) {
    if (row.allianceId === null) continue
    const known = lastOn.get(row.allianceId)
    if (known === undefined || row.lastOn > known) lastOn.set(row.allianceId, row.lastOn)
  }
  return lastOn
}

/** The conversations with an alliance's partner, latest first. */
export async function readConversations(
  handle: ReadHandle,
  alliance: Pick<Alliance, 'id' | 'organisationId'>,
): Promise<readonly Stored<'conversation'>[]> {
  const peopleAtPartner = handle
    .selectFrom('contact')
    .select('id')
    .where('organisationId', '=', alliance.organisationId)
  return handle
    .selectFrom('conversation')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('allianceId', '=', alliance.id),
        eb.and([eb('allianceId', 'is', null), eb('contactId', 'in', peopleAtPartner)]),
      ]),
    )
    .orderBy('heldOn', 'desc')
    .orderBy('seq', 'desc')
    .execute()
}
