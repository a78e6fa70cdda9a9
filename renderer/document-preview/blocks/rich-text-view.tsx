/** Running text of a document: plain and bold pieces, and the numbers of cited clauses. */
import type { JSX } from 'react'
import type { RichText } from '../../../shared/documents/block.ts'

export function RichTextView({ text }: { text: RichText }): JSX.Element {
  return (
    <>
      {text.map((run, index) => {
        if (run.kind === 'bold') return <b key={index}>{run.text}</b>
        return <span key={index}>{run.kind === 'clause' ? run.cited : run.text}</span>
      })}
    </>
  )
}
