/** One block of a document, whatever kind it is. */
import type { JSX } from 'react'
import { assertNever } from '../../../shared/base/assert.ts'
import type { Block } from '../../../shared/documents/block.ts'
import type { NumbersAt } from '../marks.tsx'
import { AddressView, ClosingView } from './letter-views.tsx'
import { KeyFactsView } from './key-facts-view.tsx'
import { LabelRowsView } from './label-rows-view.tsx'
import { SignaturesView } from './signatures-view.tsx'
import { TableView } from './table-view.tsx'
import { BulletsView, CalloutView, ClauseView, ParagraphView } from './text-views.tsx'
import { HeadingView, QuoteView, TitleView } from './title-views.tsx'

export function BlockView({ block, numbers }: { block: Block; numbers: NumbersAt }): JSX.Element {
  switch (block.kind) {
    case 'title':
      return <TitleView block={block} numbers={numbers} />
    case 'key-facts':
      return <KeyFactsView block={block} numbers={numbers} />
    case 'heading':
      return <HeadingView block={block} numbers={numbers} />
    case 'quote':
      return <QuoteView block={block} numbers={numbers} />
    case 'table':
      return <TableView block={block} numbers={numbers} />
    case 'label-rows':
      return <LabelRowsView block={block} numbers={numbers} />
    case 'clause':
      return <ClauseView block={block} numbers={numbers} />
    case 'paragraph':
      return <ParagraphView block={block} numbers={numbers} />
    case 'bullets':
      return <BulletsView block={block} numbers={numbers} />
    case 'callout':
      return <CalloutView block={block} numbers={numbers} />
    case 'signatures':
      return <SignaturesView block={block} numbers={numbers} />
    case 'address':
      return <AddressView block={block} />
    case 'closing':
      return <ClosingView block={block} />
    default:
      return assertNever(block)
  }
}
