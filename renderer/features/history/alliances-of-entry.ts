/** Which alliances an entry of the history concerns, read from its rows. */
import type { RowChange } from '../../../shared/domain/history/row-change.ts'

/** Each once, in the order in which the rows name them. */
export function alliancesOfEntry(changes: readonly RowChange[]): readonly string[] {
  const named = changes.flatMap(({ table, id, before, after }) =>
    table === 'alliance' ? [id] : [after?.['allianceId'], before?.['allianceId']],
  )
  return [...new Set(named.filter((id) => typeof id === 'string'))]
}
