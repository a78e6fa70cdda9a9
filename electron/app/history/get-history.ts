/** The history as a story, newest first. A step with thousands of rows, such as an import, shows its first 50. */
import { readHistory } from '../../store/history.ts'
import type { Handler } from '../dispatch/context.ts'

const shownChanges = 50

export const getHistory: Handler<'history.getHistory'> = async (context, { allianceId, offset, limit }) => {
  return readHistory(context.read, { allianceId: allianceId ?? null, offset, limit, shownChanges })
}
