import { describe, expect, it } from 'vitest'
import type { DocumentBlocks } from '../../../shared/documents/block.ts'
import { exitNoticeBlocks } from '../../../shared/documents/exit-notice-blocks.ts'
import { plainText } from '../../../shared/documents/rich-text.ts'
import { documents } from '../../documents/fixtures/documents.ts'
import { typicalExitNotice } from '../../documents/fixtures/exit-notice.ts'

function letter(document: DocumentBlocks): string {
  return document.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.text)] : []))
    .join(' ')
    .replaceAll('\u00A0', ' ')
}

function headings(document: DocumentBlocks): readonly string[] {
  return document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
}

describe('The exit notice', () => {
  const full = exitNoticeBlocks(typicalExitNotice({}))

  it('names agreement and clause, basis, reason, and the dates of notice, receipt and effect', () => {
    expect(letter(full)).toContain(
      'Under clause 10.1 of the alliance charter EN-2026-0147, Northbridge Advisory LLP gives notice that it will leave the alliance “Climate Risk for Mid-Market Insurers”. Notice is given on 1 March 2028. It was received on 2 March 2028. Our part ends on 1 May 2028.',
    )
    expect(letter(full)).toContain(
      'We leave for convenience: no fault on your side is alleged. The reason: our strategy has changed.',
    )
    expect(letter(full)).toContain('The notice period is 60 days from receipt, as our charter sets out.')
  })

  it('has every part that the profession expects, headings unnumbered', () => {
    expect(headings(full)).toEqual([
      'Open commitments',
      'How we wind down',
      'Shared assets',
      'What we learned',
      'Looking ahead',
    ])
    expect(full.blocks.every((block) => block.kind !== 'heading' || block.number === null)).toBe(true)
    const windDown = full.blocks.find((block) => block.kind === 'label-rows')
    expect(windDown?.rows.map((row) => row.label)).toEqual([
      'Deals in flight',
      'Money',
      'Customers',
      'Joint brands',
      'Data',
      'Confidentiality',
      'Joint statement',
    ])
  })

  it('ends with our signature and an acknowledgement of receipt for the other side to sign', () => {
    const [closing, note, signatures] = full.blocks.slice(-3)
    expect(closing).toMatchObject({
      kind: 'closing',
      name: 'Amara Okonkwo',
      under: 'Partner, Financial Services, Northbridge Advisory LLP',
    })
    expect(note).toMatchObject({ kind: 'callout', head: 'Acknowledgement.' })
    expect(signatures).toMatchObject({
      columns: [{ heading: 'For Kestrel Data GmbH', name: 'Dr. Ruth Adler', title: 'Managing Director' }],
    })
  })

  it('shows who owes what by when, and what is settled', () => {
    const table = full.blocks.find((block) => block.kind === 'table')
    const rows = table?.rows.map((row) =>
      row
        .map((cell) => (cell.kind === 'text' ? plainText(cell.text) : ''))
        .join(' | ')
        .replaceAll('\u00A0', ' '),
    )
    expect(rows?.[1]).toBe(
      'Hand over correspondence with the regulator, engagements 1–3 | Northbridge | 31 Mar 2028 | Settled 10 Mar 2028',
    )
    expect(rows?.[3]).toContain('Kestrel | To be agreed | Open')
  })

  it('parts without content are left out', () => {
    const bare = documents['bare exit notice']!
    expect(headings(bare)).toEqual([])
    expect(letter(bare)).toContain('Dear colleagues at Kestrel,')
    expect(letter(bare)).toContain('from the date of this notice')
    expect(letter(bare)).not.toContain('received')
  })

  it.each([
    ['convenience', 'gives notice that it will leave', 'Our part ends'],
    ['cause', 'gives notice that it will leave', 'Our part ends'],
    ['mutual', 'confirms the end of', 'The alliance ends'],
    ['expiry', 'confirms the end of', 'The alliance ends'],
  ] as const)('on the basis %s it %s', (basis, purpose, ends) => {
    const text = letter(exitNoticeBlocks(typicalExitNotice({ basis })))
    expect(text).toContain(purpose)
    expect(text).toContain(ends)
  })

  it('several reasons make one sentence; a reason of another kind says nothing by itself', () => {
    const reasons = (triggers: Parameters<typeof typicalExitNotice>[0]['triggers']) =>
      letter(exitNoticeBlocks(typicalExitNotice({ triggers: triggers ?? [] })))
    expect(reasons(['lasting-underperformance', 'strategy-changed'])).toContain(
      'The reason: results have stayed below what we both set out to reach and our strategy has changed.',
    )
    expect(reasons(['other'])).not.toContain('The reason')
  })
})
