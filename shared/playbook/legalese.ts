/**
 * Words of lawyers with a plain alternative, words that can bind a charter that is not meant to, and the topics on which a
 * lawyer should read along. Facts only: the charter check finds them and offers the repair.
 */

export type PlainWord = { readonly phrase: string; readonly plain: string }

/** Legalese, each with words that can take its place as they stand. */
export const legalese: readonly PlainWord[] = [
  { phrase: 'hereinafter', plain: 'from here on' },
  { phrase: 'hereinbefore', plain: 'above' },
  { phrase: 'hereby', plain: 'now' },
  { phrase: 'herein', plain: 'in this charter' },
  { phrase: 'hereof', plain: 'of this charter' },
  { phrase: 'hereto', plain: 'to this charter' },
  { phrase: 'hereunder', plain: 'under this charter' },
  { phrase: 'herewith', plain: 'with this' },
  { phrase: 'henceforth', plain: 'from now on' },
  { phrase: 'heretofore', plain: 'until now' },
  { phrase: 'hitherto', plain: 'until now' },
  { phrase: 'thereof', plain: 'of it' },
  { phrase: 'therein', plain: 'in it' },
  { phrase: 'thereto', plain: 'to it' },
  { phrase: 'thereafter', plain: 'after that' },
  { phrase: 'thereunder', plain: 'under it' },
  { phrase: 'whereas', plain: 'while' },
  { phrase: 'whereby', plain: 'by which' },
  { phrase: 'wherein', plain: 'in which' },
  { phrase: 'notwithstanding', plain: 'despite' },
  { phrase: 'pursuant to', plain: 'under' },
  { phrase: 'forthwith', plain: 'at once' },
  { phrase: 'aforementioned', plain: 'earlier' },
  { phrase: 'aforesaid', plain: 'earlier' },
  { phrase: 'in the event that', plain: 'if' },
  { phrase: 'in the event of', plain: 'if there is' },
  { phrase: 'prior to', plain: 'before' },
  { phrase: 'subsequent to', plain: 'after' },
  { phrase: 'in lieu of', plain: 'instead of' },
  { phrase: 'with respect to', plain: 'about' },
  { phrase: 'for the avoidance of doubt', plain: 'to be clear' },
  { phrase: 'in consideration of', plain: 'in return for' },
  { phrase: 'provided that', plain: 'if' },
  { phrase: 'by virtue of', plain: 'because of' },
  { phrase: 'at such time as', plain: 'when' },
  { phrase: 'in perpetuity', plain: 'for ever' },
  { phrase: 'null and void', plain: 'without effect' },
  { phrase: 'indemnify and hold harmless', plain: 'make good any loss of' },
  { phrase: 'save and except', plain: 'except' },
  { phrase: 'inter alia', plain: 'among other things' },
  { phrase: 'mutatis mutandis', plain: 'with the changes that are needed' },
  { phrase: 'bona fide', plain: 'genuine' },
  { phrase: 'pro rata', plain: 'in proportion' },
  { phrase: 'ab initio', plain: 'from the start' },
  { phrase: 'force majeure', plain: 'events beyond control' },
  { phrase: 'per annum', plain: 'a year' },
  { phrase: 'to wit', plain: 'namely' },
]

/** Words that can bind all the same, where the charter says that it does not. */
export const bindingWords: readonly PlainWord[] = [
  { phrase: 'shall pay', plain: 'intends to pay' },
  { phrase: 'undertakes to pay', plain: 'intends to pay' },
  { phrase: 'is obliged to pay', plain: 'intends to pay' },
]

export const lawyerTopics = ['revenue-sharing', 'intellectual-property', 'binding'] as const
export type LawyerTopic = (typeof lawyerTopics)[number]

/** Words by which a topic for a lawyer is noticed in the text of a charter. */
export const topicWords: Readonly<Record<Exclude<LawyerTopic, 'binding'>, readonly string[]>> = {
  'revenue-sharing': [
    'revenue share',
    'revenue sharing',
    'share of revenue',
    'share of the revenue',
    'shared revenue',
    'profit share',
    'profit sharing',
    'share of profit',
    'commission',
    'royalty',
    'royalties',
  ],
  'intellectual-property': [
    'intellectual property',
    'patent',
    'patents',
    'copyright',
    'trademark',
    'trademarks',
    'trade mark',
    'source code',
    'know-how',
    'licence',
    'license',
  ],
}
