/** Merged texts must fit into their fields: a text that is cut would be lost, one that is too long could not be edited again. */
import { longestText } from '../../../../shared/contract/schemas.ts'
import { refuse } from '../../dispatch/refuse.ts'

/** Refuses what makes a field longer than its form takes; `cause` says in the sentence what was merged. */
export function refuseLongText(fields: Readonly<Record<string, unknown>>, cause: string): void {
  const tooLong = Object.values(fields).some((text) => typeof text === 'string' && text.length > longestText)
  if (!tooLong) return
  refuse({
    code: 'conflict',
    sentence: `With ${cause}, one field would be longer than ${longestText} characters, so nothing was changed. Shorten it first.`,
  })
}
