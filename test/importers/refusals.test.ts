import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importRefusalText } from '../../shared/text/import-text.ts'
import { linkedinFile, read, readWell, refusal } from './read-fixture.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const good = 'Ana,Example,,,Firm,,05 Nov 2024'
const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  )

describe('what is no table of contacts is refused as what it is, whatever its name says', () => {
  test.each([
    ['a PDF', bytes('%PDF-1.7\nAna,Example\n'), 'pdf'],
    ['a PNG', bytes('\x89PNG\r\n\x1A\n'), 'image'],
    ['a JPEG', bytes('\xFF\xD8\xFF\xE0'), 'image'],
    ['a workbook', zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), 'excel'],
    ['an older workbook', bytes('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), 'old-office'],
    ['a Word file', zip({ 'word/document.xml': '' }), 'word'],
    ['slides', zip({ 'ppt/presentation.xml': '' }), 'presentation'],
    ['an OpenDocument file', zip({ mimetype: '', 'META-INF/manifest.xml': '' }), 'open-document'],
    ['a gzip archive', bytes('\x1F\x8B\x08\x00'), 'archive'],
    ['a vCard', bytes('begin:vcard\r\nVERSION:3.0\r\n'), 'vcard'],
    ['a vCard in UTF-16', Buffer.from('\uFEFFBEGIN:VCARD\r\n', 'utf16le'), 'vcard'],
    ['a web page', bytes('\n<!DOCTYPE html><title>Sign in</title>'), 'web-page'],
    ['rich text', bytes('{\\rtf1 Ana}'), 'rich-text'],
    ['JSON', bytes('[{"name": "Ana"}]'), 'json'],
    ['a database', bytes('SQLite format 3\0'), 'database'],
    ['noise', new Uint8Array(4096).map((_, index) => (index * 7919) % 32), 'binary'],
  ])('%s', (_what, content, kind) => {
    const problem = refusal(content, 'contacts.csv')
    expect(problem).toEqual({ code: 'not-a-table', values: { file: 'contacts.csv', kind } })
    expect(importRefusalText(problem)).toContain('contacts.csv')
  })
})

describe('a file is refused as a whole, with the line', () => {
  test.each([
    ['no bytes', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['empty lines alone', '\n \r\n'],
  ])('empty-file: %s', (_what, text) => {
    expect(refusal(text)).toEqual({ code: 'empty-file', values: { file: 'contacts.csv' } })
  })

  test('no-header-row carries the first rows, for a screen that asks what they hold', () => {
    expect(refusal('Who;Firm\nAna;"Firm; Group"\n')).toEqual({
      code: 'no-header-row',
      values: {
        file: 'contacts.csv',
        delimiter: ';',
        firstRows: [
          ['Who', 'Firm'],
          ['Ana', 'Firm; Group'],
        ],
      },
    })
  })

  test('the header row is found in row 20, not in row 21', () => {
    expect(readWell('note\n'.repeat(19) + linkedinFile(good)).headerLine).toBe(20)
    expect(refusal('note\n'.repeat(20) + linkedinFile(good)).code).toBe('no-header-row')
  })

  test.each([
    ['open to the end of the file', linkedinFile(good, 'Bo,Example,,,"Firm,,', good), 3],
    [
      'closed by a cell some rows on',
      linkedinFile(good, good, 'Bo,Example,,,"Firm,,', good, 'Cy,"Ex, Dr",,,"Firm",,'),
      4,
    ],
    [
      'in a file of quoted cells',
      '"First Name","Last Name","Company","Connected On"\n"Ana","Ex\n"Bo","Ex"," Firm",""\n',
      2,
    ],
    [
      'after line ends in a cell',
      linkedinFile('Ana,Example,,,"Firm\n\n",,', 'Bo,Example,,,Firm,"Head', good),
      5,
    ],
    [
      'in a cell that begins on a later line of its row',
      linkedinFile('Ana,Example,,,"Firm\nGroup","Head,'),
      3,
    ],
    ['before the header', 'Notes:\n"Some addresses may be missing\n\n' + linkedinFile(good), 2],
  ])('unclosed-quote: %s', (_what, text, line) => {
    const problem = refusal(text)
    expect(problem).toEqual({ code: 'unclosed-quote', line, values: { file: 'contacts.csv' } })
    expect(importRefusalText(problem)).toContain(`“contacts.csv”, line ${line}`)
  })

  test('too-large: 20 MB are read, one byte more is not', () => {
    const row = (length: number): string => `Ana,${'x'.repeat(length - 10)},,,,,\n`
    const fill = (size: number): Uint8Array => {
      const rest = size - linkedinFile().length
      return bytes(
        linkedinFile() + row(10_000).repeat(Math.floor(rest / 10_000) - 1) + row(10_000 + (rest % 10_000)),
      )
    }
    expect(read(fill(20_000_000)).ok).toBe(true)
    expect(refusal(fill(20_000_001))).toMatchObject({ code: 'too-large', values: { limitBytes: 20_000_000 } })
  })

  test('too-many-rows: 100,000 rows are read, the next is not', () => {
    const rows = 'Ana,Example,,,Firm,,\n'.repeat(100_000)
    expect(readWell(linkedinFile() + rows).rows).toHaveLength(100_000)
    expect(refusal(linkedinFile() + rows + good)).toMatchObject({ code: 'too-many-rows', line: 100_002 })
  })

  test('too-many-columns: 200 are read, 201 are not', () => {
    const wide = (count: number): string => linkedinFile(good, 'Ana,Example,,,Firm,,' + ','.repeat(count - 7))
    expect(readWell(wide(200)).rows).toHaveLength(2)
    expect(refusal(wide(201))).toMatchObject({
      code: 'too-many-columns',
      line: 3,
      values: { columns: 201, limit: 200 },
    })
  })

  test('cell-too-long: 32,000 characters are read, 32,001 are not', () => {
    const long = (count: number): string => linkedinFile(good, `Ana,Example,,,${'x'.repeat(count)},,`)
    expect(readWell(long(32_000)).rows).toHaveLength(2)
    expect(refusal(long(32_001))).toMatchObject({
      code: 'cell-too-long',
      line: 3,
      values: { column: 5, characters: 32_001 },
    })
  })

  test('unreadable-encoding: bytes that are not the UTF-8 which the file declares', () => {
    const text = linkedinFile(good, 'Zoe,Example,,,Firm,,')
    const content = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from(text.replace('Zoe', 'Zo\xEB'), 'latin1'),
    ])
    expect(refusal(content)).toEqual({
      code: 'unreadable-encoding',
      line: 3,
      values: { file: 'contacts.csv', encoding: 'utf-8' },
    })
  })
})

describe("LinkedIn's archive", () => {
  test.each(['Connections.csv', 'Complete_Export/connections.CSV', 'a/b/c/Connections.csv'])(
    'holds %s',
    (path) => {
      const archive = zip({
        'Profile.csv': 'First Name\n',
        '__MACOSX/Connections.csv': 'x',
        [path]: linkedinFile(good),
      })
      expect(read(archive, {}, 'export.zip')).toMatchObject({
        ok: true,
        layout: 'linkedin',
        rows: [{ givenName: 'Ana' }],
      })
    },
  )

  test('a problem inside names the archive, the file in it and the line', () => {
    const problem = refusal(zip({ 'in/Connections.csv': linkedinFile('Ana,"Example') }), 'export.zip')
    expect(problem).toEqual({
      code: 'unclosed-quote',
      line: 2,
      values: { file: 'export.zip: in/Connections.csv' },
    })
  })

  test.each([
    [
      'without Connections.csv',
      zip({ 'Profile.csv': 'x', 'My Connections.csv': 'x' }),
      'no-contacts-in-archive',
      undefined,
    ],
    ['cut off', zip({ 'Connections.csv': linkedinFile(good) }).slice(0, 90), 'unsafe-archive', 'damaged'],
    [
      'packed beyond 100:1',
      zip({ 'Connections.csv': ' '.repeat(1_000_000) }),
      'unsafe-archive',
      'packed-too-tightly',
    ],
    [
      'of more than 2,000 files',
      zip(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}.txt`, 'x']))),
      'unsafe-archive',
      'too-many-files',
    ],
  ])('%s is refused', (_what, archive, code, fault) => {
    const values = fault === undefined ? { file: 'export.zip' } : { file: 'export.zip', fault }
    expect(refusal(archive, 'export.zip')).toEqual({ code, values })
  })

  test('one that declares more than 50 MB is refused before anything is unpacked', () => {
    const archive = zipSync(
      { 'Connections.csv': bytes(linkedinFile(good)), 'media.bin': new Uint8Array(600_000) },
      { level: 0 },
    )
    const declared = new DataView(archive.buffer, archive.byteOffset)
    // The declared size of the second entry, in the archive's own list, which begins with PK\1\2.
    const entry = Buffer.from(archive).lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    declared.setUint32(entry + 24, 50_000_001, true)
    expect(refusal(archive)).toMatchObject({ code: 'unsafe-archive', values: { fault: 'too-much-content' } })
  })

  test('one whose file is not as long as declared is refused as damaged', () => {
    const archive = zipSync({ 'Connections.csv': bytes(linkedinFile(good)) })
    const entry = Buffer.from(archive).lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    new DataView(archive.buffer, archive.byteOffset).setUint32(entry + 24, 4_000, true)
    expect(refusal(archive)).toMatchObject({ code: 'unsafe-archive', values: { fault: 'damaged' } })
  })
})
