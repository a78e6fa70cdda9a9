/**
 * Gathers the facts that the board's rules judge: one query a table, grouped in memory, for the whole board or for one
 * alliance. It reads and puts together; it judges nothing and writes nothing.
 */
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../shared/base/ids.ts'
import type { AllianceFacts } from '../../../shared/domain/board/alliance-facts.ts'
import { sinceReopening } from '../../../shared/domain/board/since-reopening.ts'
import type { Alliance } from '../../../shared/domain/records/alliance.ts'
import type { ReadHandle } from '../../store/database-handle.ts'
import { readAll, readOne } from '../../store/reads.ts'
import {
  type AllianceScope,
  readLastConversations,
  readOfAlliances,
  type TableOfAlliance,
} from '../../store/tables/alliances.ts'
import { readScores } from '../../store/tables/scores.ts'
import { refuse } from '../dispatch/refuse.ts'

/**
 * The facts of the alliances wanted, by their id. For `all`, the facts of a closed alliance are thin: the alliance and its
 * moves, which is all that its card shows. An alliance that is not there is left out.
 */
export async function gatherAllianceFacts(
  read: ReadHandle,
  wanted: 'all' | readonly AllianceId[],
  today: CalendarDate,
): Promise<ReadonlyMap<AllianceId, AllianceFacts>> {
  const alliances = await readAlliances(read, wanted)
  const scope: AllianceScope = wanted === 'all' ? 'not-closed' : wanted
  const moves = wanted === 'all' ? readAll(read, 'stageMove') : readOfAlliances(read, 'stageMove', wanted)
  const movesOf = byAlliance(await moves)
  const recordsOf = await gatherRecords(read, scope)
  const lastConversationOn = await readLastConversations(read, wanted, today)
  return new Map(
    alliances.map((alliance) => [
      alliance.id,
      sinceReopening({
        alliance,
        ...recordsOf(alliance),
        moves: movesOf(alliance.id),
        lastConversationOn: lastConversationOn.get(alliance.id) ?? null,
      }),
    ]),
  )
}

/** The facts of one alliance, or the refusal `not-found`. */
export async function requireAllianceFacts(
  read: ReadHandle,
  allianceId: AllianceId,
  today: CalendarDate,
): Promise<AllianceFacts> {
  const facts = (await gatherAllianceFacts(read, [allianceId], today)).get(allianceId)
  return facts ?? refuse({ code: 'not-found', record: 'alliance', id: allianceId })
}

async function readAlliances(
  read: ReadHandle,
  wanted: 'all' | readonly AllianceId[],
): Promise<readonly Alliance[]> {
  if (wanted === 'all') return readAll(read, 'alliance')
  const alliances = await Promise.all(wanted.map((id) => readOne(read, 'alliance', id)))
  return alliances.filter((alliance) => alliance !== null)
}

type Records = Omit<AllianceFacts, 'alliance' | 'moves' | 'lastConversationOn'>

async function gatherRecords(
  read: ReadHandle,
  scope: AllianceScope,
): Promise<(alliance: Alliance) => Records> {
  const grouped = async <Table extends TableOfAlliance>(table: Table) =>
    byAlliance(await readOfAlliances(read, table, scope))
  const scores = byAlliance(await readScores(read, scope))
  const fitChecks = await grouped('fitCheck')
  const valueActions = await grouped('valueAction')
  const vetting = await grouped('vettingItem')
  const redFlags = await grouped('redFlag')
  const charters = await grouped('charter')
  const pilots = await grouped('pilot')
  const measurements = await grouped('measurement')
  const exitNotices = await grouped('exitNotice')
  const obligations = await grouped('obligation')
  const nextActions = await grouped('nextAction')
  return ({ id, leadContactId }) => ({
    // A score counts for the alliance that it was made in, and only while its contact leads that alliance.
    scores: scores(id).filter((score) => score.contactId === leadContactId),
    fitCheck: fitChecks(id)[0] ?? null,
    valueActions: valueActions(id),
    vetting: vetting(id),
    redFlags: redFlags(id),
    charters: charters(id),
    pilots: pilots(id),
    measurements: measurements(id),
    levers: [],
    risksReviewedOn: null,
    exitNotice: exitNotices(id).find((notice) => notice.status === 'running') ?? null,
    obligations: obligations(id),
    nextActions: nextActions(id),
  })
}

function byAlliance<OfAlliance extends { readonly allianceId: AllianceId }>(
  rows: readonly OfAlliance[],
): (id: AllianceId) => readonly OfAlliance[] {
  const groups = Map.groupBy(rows, (row) => row.allianceId)
  return (id) => groups.get(id) ?? []
}
