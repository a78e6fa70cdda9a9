import { describe, expect, test } from 'vitest'
import type { ImportProblem } from '../../../shared/domain/contacts/imported-contact.ts'
import { importProblemText, importRefusalText } from '../../../shared/text/import-text.ts'

describe('a problem is told with its line and field, and what to do', () => {
  test.each([
    ['unreadable-date', 'connectedOn', '31 Feb 2024', 'Line 12, connected on: “31 Feb 2024” is not a date'],
    ['date-in-future', 'connectedOn', '2030-01-01', 'Line 12, connected on: “2030-01-01” lies in the future'],
    ['not-an-email', 'email', 'ana', 'Line 12, e-mail: “ana” is not an e-mail address'],
    ['characters-removed', 'notes', '1', 'Line 12, notes: one character'],
    ['characters-removed', 'notes', '2', 'Line 12, notes: 2 characters'],
    ['too-few-cells', null, '6/7', 'Line 12: the row has fewer cells than the header row (6 of 7)'],
    ['left-out', null, 'Head', 'Line 12: no name, organisation, e-mail or profile address'],
  ] as const)('%s', (code, field, value, beginning) => {
    const problem: ImportProblem = { line: 12, code, field, value }
    expect(importProblemText(problem).startsWith(beginning)).toBe(true)
  })
})

describe('a refusal is told with the file, the line and what to do', () => {
  test('an unclosed quote', () => {
    expect(importRefusalText({ code: 'unclosed-quote', line: 7, values: { file: 'a.csv' } })).toBe(
      'In “a.csv”, line 7, a quotation mark opens a cell and is not closed where the cell should end. Close it, or export the file again.',
    )
  })

  test('too large, in megabytes', () => {
    const values = { file: 'a.csv', bytes: 20_000_001, limitBytes: 20_000_000 }
    expect(importRefusalText({ code: 'too-large', values })).toBe(
      '“a.csv” has 20.1 MB; files of up to 20 MB can be read. Split it into parts.',
    )
  })

  test('a vCard says that vCards cannot be read yet', () => {
    expect(importRefusalText({ code: 'not-a-table', values: { file: 'a.vcf', kind: 'vcard' } })).toContain(
      'vCard',
    )
  })
})
