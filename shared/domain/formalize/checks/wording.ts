/** The charter check of the wording: a vision of one sentence, plain words, and no words that bind by accident. */
import { bindingWords, legalese, type PlainWord } from '../../../playbook/legalese.ts'
import type { CharterContent } from '../charter-content.ts'
import type { FoundAt } from '../charter-finding.ts'
import { charterTexts } from './charter-texts.ts'
import { createPhraseFinder, replacePhrase } from './phrase.ts'
import { hasText } from './presence.ts'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Abbreviations after which no sentence ends. */
const abbreviation =
  /(?:^|[\s(])(?:approx|ca|co|corp|dr|e\.g|etc|i\.e|inc|ltd|mr|mrs|ms|no|prof|st|vs|\p{L})\.\s*$/iu

type WordList = {
  readonly standsIn: (text: string) => boolean
  readonly words: readonly (PlainWord & { readonly standsIn: (text: string) => boolean })[]
}

/** A list of words with their patterns: most texts hold none, which one pattern for all tells. */
function wordList(words: readonly PlainWord[]): WordList {
  return {
    standsIn: createPhraseFinder(words.map(({ phrase }) => phrase)),
    words: words.map((word) => ({ ...word, standsIn: createPhraseFinder([word.phrase]) })),
  }
}

const legaleseList = wordList(legalese)
const bindingList = wordList(bindingWords)

/** The vision is one sentence, the outcome wanted. An empty vision is another finding. */
export function findLongVision({ vision }: CharterContent): readonly FoundAt[] {
  const count = countSentences(vision)
  if (count <= 1) return []
  const values = { sentences: count }
  return [{ severity: 'finding', code: 'vision-not-one-sentence', path: 'vision', values }]
}

/** How many sentences a text has; abbreviations ("approx.", "Dr.") end none. */
export function countSentences(text: string): number {
  const parts = Array.from(sentences.segment(text.replace(/\s+/g, ' ').trim()), ({ segment }) => segment)
  const ends = parts.filter((part, index) => index === parts.length - 1 || !abbreviation.test(part))
  return ends.filter(hasText).length
}

/** Legalese, once for each field and phrase, with the plain words in its place as the repair. */
export function findLegalese(content: CharterContent): readonly FoundAt[] {
  return findWords(content, 'legalese', legaleseList)
}

/** "Shall pay" and the like in a charter that is not binding: such words can bind. */
export function findWordsThatBind(content: CharterContent): readonly FoundAt[] {
  return content.binding === 'yes' ? [] : findWords(content, 'words-that-bind', bindingList)
}

function findWords(
  content: CharterContent,
  code: 'legalese' | 'words-that-bind',
  list: WordList,
): readonly FoundAt[] {
  const suspects = charterTexts(content).filter(({ text }) => list.standsIn(text))
  return suspects.flatMap(({ path, text }) =>
    list.words
      .filter(({ standsIn }) => standsIn(text))
      .map(({ phrase, plain }) => ({
        severity: 'finding',
        code,
        path,
        values: { phrase, plain },
        repair: { path, replacement: replacePhrase(text, phrase, plain) },
      })),
  )
}
