import { describe, expect, it } from 'vitest'
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

const validator = requireTool('ooxml-validator')

describe.skipIf(validator.path === null)(`The Open XML validator finds no error ${validator.missing}`, () => {
  it.each(cases)('in the $name on $pageSize', async ({ blocks, pageSize }) => {
    const report = validatorReport(await renderDocument(blocks, pageSize), validator.path ?? '')
    expect(report.errors).toEqual([])
    expect(report.ok).toBe(true)
  })
})
