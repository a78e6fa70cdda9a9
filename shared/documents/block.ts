/**
 * What a document is made of: a closed union of blocks, pure data. The live preview and the Word file are two renderings of
 * the same blocks, so wording and order are decided once. No styling here: looks belong to the two renderings.
 */
import type { CalendarDate } from '../base/calendar-date.ts'
import type { DocumentKind } from '../domain/records/document.ts'

/**
 * A piece of running text. A `clause` run cites a numbered heading or clause by its anchor: `cited` is the number that it
 * has now ("9.4"), which Word keeps up to date as a field. A newline inside a text is a line break.
 */
export type Run =
  | { readonly kind: 'plain' | 'bold'; readonly text: string }
  | { readonly kind: 'clause'; readonly anchor: string; readonly cited: string }

export type RichText = readonly Run[]

/** A table cell: one paragraph, or a list with a bullet before each entry. Never without text. */
export type Cell =
  | { readonly kind: 'text'; readonly text: RichText }
  | { readonly kind: 'bullets'; readonly entries: readonly RichText[] }

export type TableColumn = {
  readonly head: string
  /** Share of the text width; the shares of a table add up to 100. */
  readonly share: number
  /** `end` for numbers and amounts. */
  readonly align: 'start' | 'end'
}

export type SignatureColumn = {
  /** "For Northbridge Advisory LLP" */
  readonly heading: string
  readonly name: string
  readonly title: string
}

export type TitleBlock = {
  readonly kind: 'title'
  /** The kind of document, set in small capitals above the title. */
  readonly kicker: string
  readonly title: string
  /** Empty where there is none. */
  readonly subtitle: string
}

/** The strip under the title: two to four facts in equal columns. */
export type KeyFactsBlock = {
  readonly kind: 'key-facts'
  readonly title: string
  readonly description: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

/** A heading of the first level; numbered ("7") in a charter, plain (null) in a letter. */
export type HeadingBlock = {
  readonly kind: 'heading'
  readonly anchor: string
  readonly number: string | null
  readonly text: string
}

export type QuoteBlock = { readonly kind: 'quote'; readonly text: string }

export type TableBlock = {
  readonly kind: 'table'
  /** For assistive technology. */
  readonly title: string
  readonly description: string
  readonly columns: readonly TableColumn[]
  readonly boldFirstColumn: boolean
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly Cell[])[]
}

/** Rows of a label with a grey explanation under it, and the text beside it. */
export type LabelRowsBlock = {
  readonly kind: 'label-rows'
  readonly title: string
  readonly description: string
  readonly rows: readonly { readonly label: string; readonly subLabel: string; readonly text: RichText }[]
}

/** A numbered clause ("9.4") under the numbered heading before it; `head` runs in, in bold, empty where there is none. */
export type ClauseBlock = {
  readonly kind: 'clause'
  readonly anchor: string
  readonly number: string
  readonly head: string
  readonly text: RichText
}

export type ParagraphBlock = { readonly kind: 'paragraph'; readonly text: RichText }

export type BulletsBlock = { readonly kind: 'bullets'; readonly entries: readonly RichText[] }

/** A tinted box; it stays with what follows. */
export type CalloutBlock = { readonly kind: 'callout'; readonly head: string; readonly text: RichText }

/** Lines to sign: signature, name, title, date for each column. */
export type SignaturesBlock = {
  readonly kind: 'signatures'
  readonly title: string
  readonly description: string
  readonly columns: readonly SignatureColumn[]
}

/** The addressee of a letter, one line each. */
export type AddressBlock = { readonly kind: 'address'; readonly lines: readonly string[] }

/** The end of a letter: valediction, room to sign, a line, the name and what stands under it. */
export type ClosingBlock = {
  readonly kind: 'closing'
  readonly valediction: string
  readonly name: string
  readonly under: string
}

export type Block =
  | TitleBlock
  | KeyFactsBlock
  | HeadingBlock
  | QuoteBlock
  | TableBlock
  | LabelRowsBlock
  | ClauseBlock
  | ParagraphBlock
  | BulletsBlock
  | CalloutBlock
  | SignaturesBlock
  | AddressBlock
  | ClosingBlock

export type BlockKind = Block['kind']

/** How tightly a document is set. A charter takes the loosest that keeps it on two pages. */
export type Density = 'regular' | 'compact' | 'dense'

/** Left and right text of a running head. */
export type RunningHead = { readonly start: string; readonly end: string }

export type DocumentBlocks = {
  readonly kind: DocumentKind
  readonly language: 'en-GB'
  readonly density: Density
  readonly title: string
  readonly subject: string
  readonly creator: string
  readonly keywords: readonly string[]
  readonly firstPageHead: RunningHead
  readonly followingHead: RunningHead
  /** Left of the page number, on every page. */
  readonly foot: string
  /** The charter or exit notice that it was made from, and its version. */
  readonly recordId: string
  readonly version: number
  /** The date of the record: the file carries it as created and modified, so that its bytes never depend on a clock. */
  readonly recordedOn: CalendarDate
  readonly blocks: readonly Block[]
}
