/**
 * Contacts, searched, filtered and sorted, a page at a time. The counts of all filters are of the same search, so that
 * `total` is always the count of the filter that was asked for.
 */
import type { ParsedInput } from '../../../../shared/contract/contract.ts'
import { type DimensionPoints, reachesThreshold, scoreSum } from '../../../../shared/domain/identify/score.ts'
import type { Settings } from '../../../../shared/playbook/settings.ts'
import {
  findContacts,
  type FoundContact,
  readLatestPoints,
  readSurroundedContacts,
} from '../../../store/tables/contacts.ts'
import type { Handler } from '../../dispatch/context.ts'
import { contactRow } from './contact-row.ts'

export const listContacts: Handler<'contacts.listContacts'> = async (context, input) => {
  const { filter, offset, limit } = input
  const latest = await readLatestPoints(context.read)
  const groups = groupByFilter(await findInOrder(context.read, input, latest), latest, context.settings)
  const ids = groups[filter].slice(offset, offset + limit).map(({ id }) => id)
  const contacts = await readSurroundedContacts(context.read, ids)
  return {
    rows: contacts.map((contact) => contactRow(contact, latest.get(contact.id), context.settings)),
    total: groups[filter].length,
    counts: {
      all: groups.all.length,
      'not-scored': groups['not-scored'].length,
      'goes-on': groups['goes-on'].length,
      held: groups.held.length,
      archived: groups.archived.length,
    },
  }
}

type Input = ParsedInput<'contacts.listContacts'>
type LatestPoints = ReadonlyMap<string, readonly DimensionPoints[]>

/** By points, equal ones stay in the order of their names and those without a score come last in both directions. */
async function findInOrder(
  handle: Parameters<typeof findContacts>[0],
  { search, organisationId, sortBy, descending }: Input,
  latest: LatestPoints,
): Promise<readonly FoundContact[]> {
  const wanted = { search, organisationId: organisationId ?? null }
  if (sortBy !== 'points') return findContacts(handle, { ...wanted, order: sortBy, descending })
  const byName = await findContacts(handle, { ...wanted, order: 'name', descending: false })
  const direction = descending ? -1 : 1
  const sums = new Map([...latest].map(([id, points]) => [id, scoreSum(points)]))
  return byName.toSorted((one, other) => {
    const [here, there] = [sums.get(one.id), sums.get(other.id)]
    if (here === undefined || there === undefined)
      return Number(here === undefined) - Number(there === undefined)
    return (here - there) * direction
  })
}

function groupByFilter(
  found: readonly FoundContact[],
  latest: LatestPoints,
  settings: Settings,
): Readonly<Record<Input['filter'], readonly FoundContact[]>> {
  const groups: Record<Input['filter'], FoundContact[]> = {
    all: [],
    'not-scored': [],
    'goes-on': [],
    held: [],
    archived: [],
  }
  for (const contact of found) {
    groups[contact.archived === 1 ? 'archived' : 'all'].push(contact)
    if (contact.archived === 1) continue
    const points = latest.get(contact.id)
    if (points === undefined) groups['not-scored'].push(contact)
    else groups[reachesThreshold(points, settings) ? 'goes-on' : 'held'].push(contact)
  }
  return groups
}
