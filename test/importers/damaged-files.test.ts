import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixtureBytes, linkedinFile, read, readWell } from './read-fixture.ts'
import { importProblemText, importRefusalText } from '../../shared/text/import-text.ts'

const fixtures = [
  'linkedin.csv',
  'linkedin-without-url.csv',
  'google-new.csv',
  'google-old-utf16le.csv',
  'outlook-english-cp1252.csv',
  'outlook-german-cp1252.csv',
  'outlook-french-cp1252.csv',
  'outlook-spanish-cp1252.csv',
  'hubspot.csv',
  'pipedrive.csv',
  'salesforce-footer-latin1.csv',
  'thunderbird.csv',
] as const

describe('a good file cut off at any byte gives its whole rows, a reported last one, or a refusal', () => {
  test.each(fixtures)('%s', (name) => {
    const whole = fixtureBytes(name)
    const all = readWell(whole).rows
    for (let length = 0; length < whole.length; length += 1) {
      const result = read(whole.subarray(0, length))
      if (!result.ok) {
        expect(importRefusalText(result.problem)).toContain('contacts.csv')
        continue
      }
      const firstOther = result.rows.findIndex(
        (row, index) => JSON.stringify(row) !== JSON.stringify(all[index]),
      )
      if (firstOther === -1) continue
      expect(firstOther, `only the last row may differ after ${length} bytes`).toBe(result.rows.length - 1)
      const line = result.rows.at(-1)?.line
      const reported = result.problems.filter((problem) => problem.line === line)
      expect(reported, `the cut after ${length} bytes is reported`).not.toEqual([])
    }
  })
})

describe('a damaged file never throws, and every answer has words', () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 12,
  })

  test.each(fixtures)('%s with bytes changed', (name) => {
    const whole = fixtureBytes(name)
    fc.assert(
      fc.property(damage, (changes) => {
        const damaged = new Uint8Array(whole)
        for (const [at, byte] of changes) damaged[at % damaged.length] = byte
        const result = read(damaged)
        const sentences = result.ok
          ? result.problems.map(importProblemText)
          : [importRefusalText(result.problem)]
        expect(sentences.every((sentence) => sentence.length > 20)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    ['2 MB of quotation marks in one cell', '"' + 'x" '.repeat(660_000) + '\n', 'cell-too-long'],
    ['2 MB of cells with odd quotes', '"a"b",'.repeat(330_000) + '\n', 'too-many-columns'],
    ['2 MB of empty lines', '\n'.repeat(2_000_000), 'too-many-rows'],
  ])(
    '%s is answered within a second or so',
    (_what, rows, code) => {
      expect(read(linkedinFile() + rows)).toMatchObject({ ok: false, problem: { code } })
    },
    3_000,
  )

  test('any text at all, with delimiters, quotes and line ends', () => {
    const piece = fc.oneof(
      fc.constantFrom(',', ';', '"', '\n', '\r', '\t', 'First Name,Last Name,Connected On,Company'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const result = read(pieces.join(''))
        if (result.ok) expect(result.rows.every((row) => row.line >= 1)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
