import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../shared/base/calendar-date.ts'
import type { Block, DocumentBlocks } from '../../../shared/documents/block.ts'
import { charterBlocks } from '../../../shared/documents/charter-blocks.ts'
import { estimatePages } from '../../../shared/documents/estimate-pages.ts'
import { plainText } from '../../../shared/documents/rich-text.ts'
import { charterInput, emptyCharter } from '../../documents/fixtures/documents.ts'
import { typicalCharter } from '../../support/charter-content.ts'

function headings(document: DocumentBlocks): readonly string[] {
  return document.blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.number} ${block.text}`] : [],
  )
}

function clause(document: DocumentBlocks, anchor: string): string | undefined {
  for (const block of document.blocks) {
    if (block.kind === 'clause' && block.anchor === anchor) {
      return `${block.number} ${block.head} ${plainText(block.text)}`.replaceAll('\u00A0', ' ')
    }
  }
  return undefined
}

function table(document: DocumentBlocks, title: string): Extract<Block, { kind: 'table' }> | undefined {
  for (const block of document.blocks) if (block.kind === 'table' && block.title === title) return block
  return undefined
}

function cellTexts(document: DocumentBlocks, title: string): readonly (readonly string[])[] {
  return (table(document, title)?.rows ?? []).map((row) =>
    row.map((cell) =>
      (cell.kind === 'text' ? plainText(cell.text) : cell.entries.map(plainText).join('; ')).replaceAll(
        '\u00A0',
        ' ',
      ),
    ),
  )
}

describe('The alliance charter', () => {
  it('has all its parts in the order of the playbook, numbered', () => {
    expect(headings(charterBlocks(charterInput({})))).toEqual([
      '1 Vision',
      '2 Parties',
      '3 Scope',
      '4 Contributions',
      '5 Success metrics',
      '6 Governance',
      '7 Timeline',
      '8 Economics',
      '9 Working together',
      '10 Leaving the alliance',
      '11 Signatures',
    ])
  })

  it('leaves out a part without content and numbers on', () => {
    const document = charterBlocks(charterInput({ contributions: [], vision: ' ', sharedObjective: '' }))
    expect(headings(document).slice(0, 3)).toEqual(['1 Parties', '2 Scope', '3 Success metrics'])
  })

  it('of which nothing is written yet has title, key facts, note and signatures, and nothing half-empty', () => {
    const document = charterBlocks({ ...charterInput({}), content: emptyCharter })
    expect(document.blocks.map((block) => block.kind)).toEqual([
      'title',
      'key-facts',
      'heading',
      'callout',
      'signatures',
    ])
  })

  it('says "To be agreed" where one side or one value is missing, and shows no empty column', () => {
    const [contribution] = typicalCharter({}).contributions
    const document = charterBlocks(
      charterInput({
        us: { ...typicalCharter({}).us, role: '', responsibilities: [] },
        contributions: [{ ...contribution!, party: null, people: '', valueMinor: null }],
      }),
    )
    expect(cellTexts(document, 'The parties')[0]).toEqual([
      'Role in the alliance',
      'To be agreed',
      'Catastrophe models, data engineering',
    ])
    expect(table(document, 'Contributions')?.columns.map((column) => column.head)).toEqual([
      'Party',
      'Brings',
    ])
    expect(cellTexts(document, 'Contributions')[0]?.[0]).toBe('To be agreed')
  })

  it('every table has as many cells in a row as columns, and shares that make 100', () => {
    for (const block of charterBlocks(charterInput({})).blocks) {
      if (block.kind !== 'table') continue
      expect(block.columns.reduce((sum, column) => sum + column.share, 0)).toBeCloseTo(100)
      for (const row of block.rows) expect(row).toHaveLength(block.columns.length)
    }
  })

  it('a metric reads with unit, direction and baseline, or the reason why there is none', () => {
    expect(cellTexts(charterBlocks(charterInput({})), 'Success metrics')).toEqual([
      ['Qualified joint leads (leads a quarter)', 'Leading', '4', '≥ 20', '30 Jun 2027', 'A. Okonkwo'],
      ['Signed joint engagements', 'Lagging', '0', '≥ 6', '31 Dec 2027', 'A. Okonkwo'],
      ['Median time to a priced book', 'Lagging', '19 weeks', '≤ 6 weeks', '30 Sep 2027', 'J. Feld'],
      ['Filings accepted first time', 'Lagging', 'None: the offer is new', '≥ 90%', '30 Jun 2028', 'Both'],
    ])
  })

  it('the timeline is in order and repeats no date that a milestone has', () => {
    expect(
      cellTexts(charterBlocks(charterInput({})), 'Timeline').map(([date, what]) => `${date}: ${what}`),
    ).toEqual([
      '15 Jan 2027: Charter takes effect; three-month pilot begins',
      '31 Mar 2027: Scoring environment live for the first insurer',
      '15 Apr 2027: Pilot review: extend, scale, adjust or exit',
      '14 Jul 2028: Term ends, unless renewed',
    ])
  })

  it.each([
    [47, '47% Northbridge, 53% Kestrel'],
    [0, '0% Northbridge, 100% Kestrel'],
    [33.3, '33.3% Northbridge, 66.7% Kestrel'],
  ])('our share of %d gives theirs as the rest', (ourSharePercent, text) => {
    const document = charterBlocks(
      charterInput({ economics: { currency: 'GBP', terms: [], ourSharePercent } }),
    )
    expect(clause(document, 'split')).toBe(`8.1 Split. What the alliance earns is shared ${text}.`)
  })

  it.each([
    [1, 'days', '1 day’s written notice'],
    [60, 'days', '60 days’ written notice'],
    [1, 'months', '1 month’s written notice'],
  ] as const)('a notice period of %i %s reads %s', (noticeCount, noticeUnit, text) => {
    const { termination } = typicalCharter({})
    const document = charterBlocks(charterInput({ termination: { ...termination, noticeCount, noticeUnit } }))
    expect(clause(document, 'notice')).toContain(text)
  })

  it('the note above the signatures says that it is no contract and cites the confidentiality clause', () => {
    const blocks = charterBlocks(charterInput({})).blocks
    const [note, signatures] = blocks.slice(-2)
    expect(note).toMatchObject({ kind: 'callout', head: 'Not a contract.' })
    expect(note?.kind === 'callout' && plainText(note.text)).toMatch(
      /Confidentiality \(10\.5\) alone is intended to bind\.$/,
    )
    expect(note?.kind === 'callout' && note.text).toContainEqual({
      kind: 'clause',
      anchor: 'confidentiality',
      cited: '10.5',
    })
    expect(signatures?.kind).toBe('signatures')
  })

  it('cites no clause that is not there', () => {
    const note = charterBlocks(charterInput({ confidentiality: '' })).blocks.at(-2)
    expect(note?.kind === 'callout' && plainText(note.text)).toMatch(
      /Confidentiality alone is intended to bind\.$/,
    )
  })

  it('binding is said only when it is switched on', () => {
    expect(charterBlocks(charterInput({ binding: 'yes' })).blocks.at(-2)).toMatchObject({ head: 'Binding.' })
  })

  it('as a memorandum of understanding it is called so throughout', () => {
    const document = charterBlocks({ ...charterInput({}), kind: 'memorandum' })
    expect(document.blocks[0]).toMatchObject({ kicker: 'Memorandum of understanding' })
    expect(JSON.stringify(document)).not.toContain('This charter')
  })

  it.each([
    ['draft', 'Draft'],
    ['sent', 'For signature'],
    ['signed', 'Signed version'],
    ['superseded', 'Superseded by a later version'],
  ] as const)('a %s one says %s at the head of its first page', (status, text) => {
    expect(charterBlocks({ ...charterInput({}), status }).firstPageHead.end).toBe(text)
  })

  it('carries its record, version and date', () => {
    const input = charterInput({})
    expect(charterBlocks(input)).toMatchObject({
      recordId: input.charterId,
      version: 2,
      recordedOn: calendarDate('2026-11-22'),
    })
  })
})

describe('The length of a charter', () => {
  it('a typical full one is estimated at two pages at most, on A4 and on Letter', () => {
    const document = charterBlocks(charterInput({}))
    expect(estimatePages(document, 'a4')).toBeLessThanOrEqual(2)
    expect(estimatePages(document, 'letter')).toBeLessThanOrEqual(2)
  })

  it('it is set as loosely as two pages allow: a short one regular, a full one compact, a longer one dense', () => {
    const full = typicalCharter({})
    const short = { ...emptyCharter, vision: full.vision, us: full.us, them: full.them }
    const longer = {
      ...full,
      approvals: full.approvals.repeat(3),
      economics: { ...full.economics, terms: full.economics.terms.concat(full.economics.terms) },
    }
    const density = (content: typeof full) => charterBlocks({ ...charterInput({}), content }).density
    expect([density(short), density(full), density(longer)]).toEqual(['regular', 'compact', 'dense'])
  })

  it('more text never makes it shorter', () => {
    const lengths = [1, 4, 16, 64, 256].map((times) => {
      const document = charterBlocks(
        charterInput({ approvals: 'Joint material needs approval. '.repeat(times) }),
      )
      return estimatePages({ ...document, density: 'regular' }, 'a4')
    })
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
    expect(lengths.at(-1)).toBeGreaterThan(3)
  })
})
