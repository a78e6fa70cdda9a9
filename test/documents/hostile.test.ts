import fc from 'fast-check'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { renderDocument } from '../../electron/documents/render-document.ts'
import { xmlSafe } from '../../electron/documents/xml-safe.ts'
import { charterBlocks } from '../../shared/documents/charter-blocks.ts'
import { exitNoticeBlocks } from '../../shared/documents/exit-notice-blocks.ts'
import { requireTool } from '../support/external-tools.ts'
import { charterInput } from './fixtures/documents.ts'
import { withEveryText } from './fixtures/every-text.ts'
import { typicalExitNotice } from './fixtures/exit-notice.ts'
import { nativeFindings } from './native-checklist.ts'
import { validatorReport, wordParts } from './word-file.ts'

const hostile: Readonly<Record<string, string>> = {
  'U+0000': 'before\u0000after',
  'U+FFFF and U+FFFE': 'before\uFFFF\uFFFEafter',
  'a lone surrogate': 'before\uD83Dafter',
  'right to left': 'اتفاق التحالف מסמך',
  'a numbering placeholder': '{charter-0} {reference-0} {clauses-0}',
  'a formula': '=cmd()|calc!A1',
  markup: '</w:t></w:r></w:p><w:tbl>&amp;"\'<!--]]>',
  'ten thousand characters': `${'word '.repeat(1999)}end.`,
  'one word of ten thousand characters': 'x'.repeat(10_000),
  newlines: 'one\ntwo\r\nthree\rfour\u2028five\u0085six',
  tabs: 'one\ttwo',
  emoji: '👩‍👩‍👧‍👦 🇬🇧 ☕️',
  'combining marks': 'Z͑ͫ̓a̴̢l̷g̶o',
  'a bookmark name': 'ref_confidentiality REF \\r \\h',
  spaces: '  two  spaces  ',
}

const charter = (text: string) => {
  const input = charterInput({})
  return charterBlocks({ ...input, content: withEveryText(input.content, () => text) })
}
const notice = (text: string) => exitNoticeBlocks(withEveryText(typicalExitNotice({}), () => text))

const cases = Object.entries(hostile).flatMap(([name, text]) => [
  { name, text, kind: 'charter', make: charter },
  { name, text, kind: 'exit notice', make: notice },
])

async function readBack(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  return value
}

// Line ends are read back as newlines or not at all, and a trimmed sentence may have gained a full stop.
const squeezed = (text: string): string => xmlSafe(text).replaceAll(/\s+/gu, '')

describe('Hostile text in every field', () => {
  it.each(cases)(
    '$name in every field of the $kind: clean file, every character read back',
    async ({ text, make }) => {
      const bytes = await renderDocument(make(text), 'a4')
      expect(nativeFindings(wordParts(bytes))).toEqual([])
      const read = squeezed(await readBack(bytes))
      expect(read.split(squeezed(text)).length - 1).toBeGreaterThanOrEqual(15)
    },
  )

  it('any text at all in every field of both documents leaves a clean file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (text) => {
        for (const make of [charter, notice]) {
          expect(nativeFindings(wordParts(await renderDocument(make(text), 'letter')))).toEqual([])
        }
      }),
      { numRuns: 25 },
    )
  })

  it('a half surrogate becomes U+FFFD, U+0000 and U+FFFF go, everything else stays', () => {
    expect(xmlSafe('a\uD83Db\u0000c\uFFFFd\ufeffe👩')).toBe('a\uFFFDbcd\ufeffe👩')
  })

  it('Arabic and Hebrew run from right to left, what is mixed follows its first letter', async () => {
    const body = wordParts(await renderDocument(charter('مرحبا'), 'a4'))['word/document.xml'] ?? ''
    expect(body).toContain('<w:pStyle w:val="Title"/><w:bidi/>')
    expect(body).toContain('<w:rtl/>')
    const latin = wordParts(await renderDocument(charter('Charter مرحبا'), 'a4'))['word/document.xml'] ?? ''
    expect(latin).not.toContain('<w:bidi/>')
  })
})

const validator = requireTool('ooxml-validator')

describe.skipIf(validator.path === null)(
  `The Open XML validator accepts hostile text ${validator.missing}`,
  () => {
    it.each(cases)('$name in the $kind', async ({ text, make }) => {
      expect(validatorReport(await renderDocument(make(text), 'a4'), validator.path ?? '').errors).toEqual([])
    })
  },
)
