/** Finding a phrase as whole words, and putting plain words in its place with the case kept. */

/** True when the phrase stands in the text as whole words, in any case. */
export function containsPhrase(text: string, phrase: string): boolean {
  return phrasePattern(phrase).test(text)
}

/** The text with every occurrence replaced; capitals and a capital first letter are kept ("Prior to" is "Before"). */
export function replacePhrase(text: string, phrase: string, plain: string): string {
  return text.replace(phrasePattern(phrase), (found) => inCaseOf(found, plain))
}

/** The phrases are the playbook's own: letters, hyphens and spaces, nothing that a pattern would read otherwise. */
function phrasePattern(phrase: string): RegExp {
  const words = phrase.split(' ').join('\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${words}(?![\\p{L}\\p{N}_-])`, 'giu')
}

function inCaseOf(found: string, plain: string): string {
  if (found === found.toUpperCase()) return plain.toUpperCase()
  const first = found.charAt(0)
  const isCapital = first !== first.toLowerCase()
  return isCapital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
}
