/** The charter check of the wording: a vision of one sentence, plain words, and no words that bind by accident. */
import { bindingWords, legalese, type PlainWord } from '../../../playbook/legalese.ts'
import type { CharterContent } from '../charter-content.ts'
import type { FoundAt } from '../charter-finding.ts'
import { charterTexts } from './charter-texts.ts'
import { containsPhrase, replacePhrase } from './phrase.ts'
import { hasText } from './presence.ts'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Abbreviations after which no sentence ends. */
const abbreviation =
  /(?:^|[\s(])(?:approx|ca|co|corp|dr|e\.g|etc|i\.e|inc|ltd|mr|mrs|ms|no|prof|st|vs|\p{L})\.\s*$/iu

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
  return findWords(content, 'legalese', legalese)
}

/** "Shall pay" and the like in a charter that is not binding: such words can bind. */
export function findWordsThatBind(content: CharterContent): readonly FoundAt[] {
  return content.binding === 'yes' ? [] : findWords(content, 'words-that-bind', bindingWords)
}

function findWords(
  content: CharterContent,
  code: 'legalese' | 'words-that-bind',
  words: readonly PlainWord[],
): readonly FoundAt[] {
  return charterTexts(content).flatMap(({ path, text }) =>
    words
      .filter(({ phrase }) => containsPhrase(text, phrase))
      .map(({ phrase, plain }) => ({
        severity: 'finding',
        code,
        path,
        values: { phrase, plain },
        repair: { path, replacement: replacePhrase(text, phrase, plain) },
      })),
  )
}
