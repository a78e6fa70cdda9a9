/**
 * Blocks as paragraphs and tables of Word, one for one. It names styles; what they look like is the style sheet's affair.
 */
import type { Paragraph, Table } from 'docx'
import { assertNever } from '../../../shared/base/assert.ts'
import type { Block } from '../../../shared/documents/block.ts'
import type { Measures } from '../../../shared/documents/layout.ts'
import { plain } from '../../../shared/documents/rich-text.ts'
import { paragraph } from './runs.ts'
import { signatureTable } from './signatures.ts'
import { dataTable, factTable, labelTable } from './table.ts'

/** Anchors that are cited somewhere: only those get a bookmark. */
export function citedAnchors(blocks: readonly Block[]): ReadonlySet<string> {
  const texts = blocks.flatMap((block) => {
    if (block.kind === 'clause' || block.kind === 'paragraph' || block.kind === 'callout') return [block.text]
    if (block.kind === 'label-rows') return block.rows.map((row) => row.text)
    return block.kind === 'bullets' ? block.entries : []
  })
  return new Set(texts.flat().flatMap((run) => (run.kind === 'clause' ? [run.anchor] : [])))
}

type Setting = { readonly width: number; readonly measures: Measures; readonly cited: ReadonlySet<string> }

function blockChildren(block: Block, setting: Setting): readonly (Paragraph | Table)[] {
  const { width, measures, cited } = setting
  const anchor = (name: string) => (cited.has(name) ? { anchor: name } : {})
  switch (block.kind) {
    case 'title':
      return [
        paragraph('Kicker', plain(block.kicker), {}),
        paragraph('Title', plain(block.title), {}),
        ...(block.subtitle === '' ? [] : [paragraph('Subtitle', plain(block.subtitle), {})]),
      ]
    case 'key-facts':
      return [factTable(block, width)]
    case 'heading':
      return [paragraph('Heading1', plain(block.text), anchor(block.anchor))]
    case 'quote':
      return [paragraph('Quote', plain(block.text), {})]
    case 'table':
      return [dataTable(block, width)]
    case 'label-rows':
      return [labelTable(block, width)]
    case 'clause': {
      const text =
        block.head === '' ? block.text : [{ kind: 'bold', text: `${block.head} ` } as const, ...block.text]
      return [paragraph('Clause', text, anchor(block.anchor))]
    }
    case 'paragraph':
      return [paragraph('Normal', block.text, {})]
    case 'bullets':
      return block.entries.map((entry) => paragraph('ListBullet', entry, {}))
    case 'callout':
      return [paragraph('Callout', [{ kind: 'bold', text: `${block.head} ` }, ...block.text], {})]
    case 'signatures':
      return [signatureTable(block, width, measures)]
    case 'address':
      return [paragraph('AddressLine', plain(block.lines.join('\n')), {})]
    case 'closing':
      return [
        paragraph('Closing', plain(block.valediction), {}),
        paragraph('SignatureLine', plain(block.name), { keepNext: true }),
        ...(block.under === '' ? [] : [paragraph('SignatureTitle', plain(block.under), {})]),
      ]
    default:
      return assertNever(block)
  }
}

/** The whole body. A document must not end in a table, so a last paragraph of no height closes it. */
export function bodyChildren(
  blocks: readonly Block[],
  width: number,
  measures: Measures,
): readonly (Paragraph | Table)[] {
  const setting = { width, measures, cited: citedAnchors(blocks) }
  return [...blocks.flatMap((block) => blockChildren(block, setting)), paragraph('TableEnd', plain(''), {})]
}
