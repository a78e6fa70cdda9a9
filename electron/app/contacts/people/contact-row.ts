/** A contact as a row of a list: what stands around it, and what its latest score says. */
import type { ContactRow } from '../../../../shared/contract/contacts-contract.ts'
import { type DimensionPoints, reachesThreshold, scoreSum } from '../../../../shared/domain/identify/score.ts'
import type { Settings } from '../../../../shared/playbook/settings.ts'
import type { SurroundedContact } from '../../../store/tables/contacts.ts'

/** The row; `points` are those of the latest score, undefined when it was never scored. */
export function contactRow(
  contact: SurroundedContact,
  points: readonly DimensionPoints[] | undefined,
  settings: Settings,
): ContactRow {
  return {
    ...contact,
    points: points === undefined ? null : scoreSum(points),
    reachesThreshold: points === undefined ? null : reachesThreshold(points, settings),
  }
}
