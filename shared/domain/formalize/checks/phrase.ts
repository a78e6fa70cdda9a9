/** Finding a phrase as whole words, and putting plain words in its place with the case kept. */

/**
 * A question asked of many texts: does any of these phrases stand in it as whole words, in any case? One pattern is made for
 * all of them, because a charter is checked at every key and on every card of the board.
 */
export function createPhraseFinder(phrases: readonly string[]): (text: string) => boolean {
  const pattern = phrasePattern(phrases, 'iu')
  return (text) => pattern.test(text)
}

/** The text with every occurrence replaced; capitals and a capital first letter are kept ("Prior to" is "Before"). */
export function replacePhrase(text: string, phrase: string, plain: string): string {
  return text.replace(phrasePattern([phrase], 'giu'), (found) => inCaseOf(found, plain))
}

/** The phrases are the playbook's own: letters, hyphens and spaces, nothing that a pattern would read otherwise. */
function phrasePattern(phrases: readonly string[], flags: 'iu' | 'giu'): RegExp {
  const words = phrases.map((phrase) => phrase.split(' ').join('\\s+')).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${words})(?![\\p{L}\\p{N}_-])`, flags)
}

function inCaseOf(found: string, plain: string): string {
  if (found === found.toUpperCase()) return plain.toUpperCase()
  const first = found.charAt(0)
  const isCapital = first !== first.toLowerCase()
  return isCapital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
}
