import { describe, expect, test } from 'vitest'
import { linkedinFile, readWell } from './read-fixture.ts'

const text = linkedinFile('Zoë,Weiß,,,Köln – 5 €,,05 Nov 2024')
const swapped = (content: Buffer): Buffer => Buffer.from(content).swap16()
const windows1252 = Buffer.from(text.replace('–', '\x96').replace('€', '\x80'), 'latin1')

describe('the encoding is decided by the byte order mark, the NUL bytes, strict UTF-8, else Windows-1252', () => {
  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\uFEFF' + text), 'utf-8'],
    ['UTF-16 LE with a mark', Buffer.from('\uFEFF' + text, 'utf16le'), 'utf-16le'],
    ['UTF-16 LE without', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE with a mark', swapped(Buffer.from('\uFEFF' + text, 'utf16le')), 'utf-16be'],
    ['UTF-16 BE without', swapped(Buffer.from(text, 'utf16le')), 'utf-16be'],
    ['Windows-1252', windows1252, 'windows-1252'],
  ])('%s', (_name, content, encoding) => {
    expect(readWell(content)).toMatchObject({
      encoding,
      problems: [],
      rows: [{ givenName: 'Zoë', familyName: 'Weiß', organisationName: 'Köln – 5 €' }],
    })
  })

  test('UTF-8 cut inside a character stays UTF-8, and the cut is reported', () => {
    const whole = Buffer.from(linkedinFile('Zoë,Weiß,,,Firm,,', 'Ana,Exampleß'))
    const reading = readWell(whole.subarray(0, -2))
    expect(reading).toMatchObject({
      encoding: 'utf-8',
      rows: [{ givenName: 'Zoë' }, { familyName: 'Example' }],
    })
    expect(reading.problems.map((problem) => problem.code)).toContain('may-be-cut-off')
  })

  test('bytes that Windows-1252 has no letter for are taken out and reported', () => {
    const content = Buffer.from(linkedinFile('An\x81a,M\xFCller,,,Firm,,'), 'latin1')
    expect(readWell(content)).toMatchObject({
      rows: [{ givenName: 'Ana', familyName: 'Müller' }],
      problems: [{ line: 2, field: 'givenName', code: 'characters-removed', value: '1' }],
    })
  })
})

describe('the delimiter', () => {
  test.each([
    [',', ','],
    [';', ';'],
    ['tab', '\t'],
    ['|', '|'],
  ])('%s is found by the names in the header row', (_name, delimiter) => {
    const content = linkedinFile('Ana,Example,,,Firm,Head,05 Nov 2024').replaceAll(',', delimiter)
    expect(readWell(content)).toMatchObject({ delimiter, rows: [{ givenName: 'Ana', position: 'Head' }] })
  })

  test.each(['sep=;\n', 'SEP=;\r\n', '"sep=;"\n', '\uFEFFsep=;\n'])(
    'a first line %j is obeyed and dropped, and lines are still counted from it',
    (first) => {
      const content = first + linkedinFile('Ana,Example,,,Firm,Head,').replaceAll(',', ';')
      expect(readWell(content)).toMatchObject({
        delimiter: ';',
        headerLine: 2,
        rows: [{ line: 3, position: 'Head' }],
      })
    },
  )
})
