/** What a person typed into a search as patterns for LIKE: every word must be found, and none of its characters is a wildcard. */
import { foldText } from '../../../shared/base/fold-text.ts'

/** One pattern a word, folded, for `fold(…) LIKE pattern ESCAPE '\'`. None for an empty search. */
export function searchTerms(search: string): readonly string[] {
  const words = foldText(search)
    .split(' ')
    .filter((word) => word !== '')
  return [...new Set(words)].map((word) => `%${word.replace(/[\\%_]/gu, (character) => `\\${character}`)}%`)
}
