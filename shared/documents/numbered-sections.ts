/**
 * Numbers the sections of a charter and the clauses in them. What Word numbers by its own list and what the preview prints
 * are the same numbers, because both follow from this order.
 */
import type { Block, ClauseBlock, RichText } from './block.ts'

/** A clause before it has its number. */
export type ClauseDraft = {
  readonly kind: 'clause-draft'
  readonly anchor: string
  readonly head: string
  readonly text: RichText
}

/** A section: its heading, and what stands under it. A section without content is left out. */
export type Section = {
  readonly anchor: string
  readonly heading: string
  readonly content: readonly (Block | ClauseDraft)[]
}

function numberContent(section: Section, number: number): readonly Block[] {
  let clause = 0
  return section.content.map((part): Block => {
    if (part.kind !== 'clause-draft') return part
    clause += 1
    return { ...part, kind: 'clause', number: `${number}.${clause}` } satisfies ClauseBlock
  })
}

/** Headings and clauses in order, numbered from `first`. */
export function numberSections(sections: readonly Section[], first: number): readonly Block[] {
  return sections.flatMap((section, index): readonly Block[] => {
    const number = first + index
    return [
      { kind: 'heading', anchor: section.anchor, number: String(number), text: section.heading },
      ...numberContent(section, number),
    ]
  })
}

/** The clause with that anchor, null where the document has none. */
export function findClause(blocks: readonly Block[], anchor: string): ClauseBlock | null {
  for (const block of blocks) {
    if (block.kind === 'clause' && block.anchor === anchor) return block
  }
  return null
}
