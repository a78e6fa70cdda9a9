import { describe, expect, it } from 'vitest'
import { grey, ink, navy, teal, tint } from '../../electron/documents/parts/theme.ts'
import { renderDocument } from '../../electron/documents/render-document.ts'
import { pageSizes } from '../../shared/domain/records/document.ts'
import { requireTool } from '../support/external-tools.ts'
import { documents } from './fixtures/documents.ts'
import { nativeFindings } from './native-checklist.ts'
import { validatorReport, wordParts } from './word-file.ts'

const cases = Object.entries(documents).flatMap(([name, blocks]) =>
  pageSizes.map((pageSize) => ({ name, pageSize, blocks })),
)

describe('Every document is native to Word', () => {
  it.each(cases)('$name on $pageSize passes the checklist', async ({ blocks, pageSize }) => {
    expect(nativeFindings(wordParts(await renderDocument(blocks, pageSize)))).toEqual([])
  })

  it('the checklist notices a document that ends in a table, a direct font and a missing header row', async () => {
    const parts = wordParts(await renderDocument(documents['charter']!, 'a4'))
    const body = (parts['word/document.xml'] ?? '')
      .replace(/<w:p><w:pPr><w:pStyle w:val="TableEnd"\/>.*?<\/w:p>/s, '')
      .replace('<w:tblHeader/>', '')
      .replace('<w:rPr><w:rStyle w:val="Strong"/>', '<w:rPr><w:b/>')
    expect(nativeFindings({ ...parts, 'word/document.xml': body })).toEqual([
      'direct run formatting: <w:b/>',
      'the document ends in a table',
      'table 1: no header row',
    ])
  })
})

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('Text can be told from its ground', () => {
  it.each([
    ['ink', ink],
    ['navy', navy],
    ['teal', teal],
    ['grey', grey],
  ])('%s on white and on the tint: at least 4.5 to 1', (_, colour) => {
    for (const ground of ['FFFFFF', tint.hex]) {
      expect((luminance(ground) + 0.05) / (luminance(colour.hex) + 0.05)).toBeGreaterThanOrEqual(4.5)
    }
  })
})

const validator = requireTool('ooxml-validator')

describe.skipIf(validator.path === null)(`The Open XML validator finds no error ${validator.missing}`, () => {
  it.each(cases)('in the $name on $pageSize', async ({ blocks, pageSize }) => {
    const report = validatorReport(await renderDocument(blocks, pageSize), validator.path ?? '')
    expect(report.errors).toEqual([])
    expect(report.ok).toBe(true)
  })
})
