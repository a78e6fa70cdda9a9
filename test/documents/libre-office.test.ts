import { describe, expect, it } from 'vitest'
import { renderDocument } from '../../electron/documents/render-document.ts'
import type { DocumentBlocks } from '../../shared/documents/block.ts'
import { estimatePages } from '../../shared/documents/estimate-pages.ts'
import { measuresOf, textArea } from '../../shared/documents/layout.ts'
import { type PageSize, pageSizes } from '../../shared/domain/records/document.ts'
import { typicalCharter } from '../support/charter-content.ts'
import { requireTool } from '../support/external-tools.ts'
import { calibrationCharters } from './fixtures/calibration-charters.ts'
import { documents } from './fixtures/documents.ts'
import { everyText } from './fixtures/every-text.ts'
import { typicalExitNotice } from './fixtures/exit-notice.ts'
import { libreOfficePages, type PdfPages } from './word-file.ts'

const soffice = requireTool('soffice')
const pdftotext = requireTool('pdftotext')
const missing = [soffice.missing, pdftotext.missing].filter((reason) => reason !== '').join(' ')

type Case = { readonly name: string; readonly blocks: DocumentBlocks; readonly pageSize: PageSize }

function onBothSizes(named: Readonly<Record<string, DocumentBlocks>>): readonly Case[] {
  return Object.entries(named).flatMap(([name, blocks]) =>
    pageSizes.map((pageSize) => ({ name, blocks, pageSize })),
  )
}

async function pagesOf(cases: readonly Case[]): Promise<readonly PdfPages[]> {
  const files = await Promise.all(cases.map((each) => renderDocument(each.blocks, each.pageSize)))
  return libreOfficePages(files, soffice.path ?? '', pdftotext.path ?? '')
}

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '').toLowerCase()

function measuredPages(pages: PdfPages, { blocks, pageSize }: Case): number {
  const measures = measuresOf(blocks.density)
  const reach = (pages.at(-1)?.lowest ?? 0) - measures.pageTop
  return pages.length - 1 + reach / textArea(pageSize, measures).height
}

describe.skipIf(missing !== '')(`As LibreOffice sets the documents ${missing}`, () => {
  it('a full charter takes two pages at most, an exit notice two, an empty one each a single page', async () => {
    const cases = onBothSizes(documents)
    const pages = await pagesOf(cases)
    const counts = cases.map(({ name, pageSize }, index) => `${name}, ${pageSize}: ${pages[index]?.length}`)
    expect(counts).toEqual([
      'charter, a4: 2',
      'charter, letter: 2',
      'empty charter, a4: 1',
      'empty charter, letter: 1',
      'memorandum, a4: 2',
      'memorandum, letter: 2',
      'exit notice, a4: 2',
      'exit notice, letter: 2',
      'bare exit notice, a4: 1',
      'bare exit notice, letter: 1',
    ])
    for (const each of pages)
      expect(each.map((page) => page.text).join()).not.toMatch(/Error!|Reference source/)
    const charter = pages[0]?.map((page) => page.text).join(' ') ?? ''
    expect(charter).toContain('Confidentiality (10.5) alone is intended to bind.')
    expect(charter).toContain('Page 2 of 2')
  }, 120_000)

  it('every field of the record can be read on the page', async () => {
    const cases = onBothSizes({ charter: documents['charter']!, 'exit notice': documents['exit notice']! })
    const { notice, obligations, allianceName, reference } = typicalExitNotice({})
    const records = [typicalCharter({}), { notice, obligations, allianceName, reference }]
    const pages = await pagesOf(cases)
    for (const [index, each] of pages.entries()) {
      const words = squeezed(each.map((page) => page.text).join(' '))
      const lost = everyText(records[Math.floor(index / 2)])
        .flatMap((text) => text.split(/[\s,;:.-]+/u))
        .filter((word) => !words.includes(squeezed(word)))
      expect(lost).toEqual([])
    }
  }, 120_000)

  it('the page estimate never promises fewer pages than there are, and is off by a tenth of a page on average', async () => {
    const cases = onBothSizes(calibrationCharters())
    const pages = await pagesOf(cases)
    const rows = cases.map((each, index) => {
      const real = pages[index] ?? []
      const estimate = estimatePages(each.blocks, each.pageSize)
      return { estimate, count: real.length, error: Math.abs(estimate - measuredPages(real, each)), ...each }
    })
    const tooFew = rows.filter((row) => Math.ceil(row.estimate) < row.count)
    expect(tooFew.map((row) => `${row.name}, ${row.pageSize}: ${row.estimate} for ${row.count}`)).toEqual([])
    expect(rows.reduce((sum, row) => sum + row.error, 0) / rows.length).toBeLessThan(0.1)
  }, 180_000)
})
