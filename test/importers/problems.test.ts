import { describe, expect, test } from 'vitest'
import { linkedinFile, readWell } from './read-fixture.ts'

describe('a problem in one field costs that field only', () => {
  const cases = [
    [
      'a day that does not exist',
      'Ana,Example,,,Firm,,31 Feb 2024',
      'connectedOn',
      'unreadable-date',
      '31 Feb 2024',
    ],
    ['a date cut off', 'Ana,Example,,,Firm,,05 Nov 20', 'connectedOn', 'unreadable-date', '05 Nov 20'],
    [
      'a date after tomorrow',
      'Ana,Example,,,Firm,,24 Nov 2026',
      'connectedOn',
      'date-in-future',
      '24 Nov 2026',
    ],
    ['an e-mail with no @', 'Ana,Example,,ana.example,Firm,,', 'email', 'not-an-email', 'ana.example'],
    [
      'an address that would run',
      'Ana,Example,javascript:alert(1),,Firm,,',
      'profileUrl',
      'unreadable-address',
      'javascript:alert(1)',
    ],
    ['a control character', 'An\u0000a\u0007,Example,,,Firm,,', 'givenName', 'characters-removed', '2'],
    [
      'more cells than the header',
      'Ana,Example,,,Firm,Head,05 Nov 2024,more',
      null,
      'too-many-cells',
      'more',
    ],
    ['fewer cells than the header', 'Ana,Example,,,Firm,Head', null, 'too-few-cells', '6/7'],
    ['no name and no organisation', ',,,ana@firm.example,,Head,', null, 'no-name', 'ana@firm.example'],
    [
      'quotes that are not doubled',
      'Ana,Example,,,"Firm "Big" Co",,',
      null,
      'odd-quotes',
      '"Firm "Big" Co",,',
    ],
  ] as const

  test.each(cases)(
    '%s: line, field and code are given, and the row is kept',
    (_what, row, field, code, value) => {
      const reading = readWell(linkedinFile('Bo,Before,,,Firm,,', row, 'Cy,After,,,Firm,,'))
      expect(reading.problems).toEqual([{ line: 3, field, code, value }])
      expect(reading.rows.map((contact) => contact.line)).toEqual([2, 3, 4])
    },
  )

  test('tomorrow is still taken: where the file was written it may be that day already', () => {
    const reading = readWell(linkedinFile('Ana,Example,,,Firm,,23 Nov 2026'))
    expect(reading).toMatchObject({ problems: [], rows: [{ connectedOn: '2026-11-23' }] })
  })

  test.each([
    ['a position alone', ',,,,,Head,', ['left-out']],
    ['an e-mail with no @ alone', ',,,ana.example,,,', ['not-an-email', 'left-out']],
  ])('%s is left out, with the reason', (_what, row, codes) => {
    const reading = readWell(linkedinFile(row))
    expect(reading).toMatchObject({ rows: [], emptyLines: [] })
    expect(reading.problems.map((problem) => problem.code)).toEqual(codes)
  })

  test('rows that are empty, or empty but for a date, are listed as empty lines and are no problem', () => {
    const reading = readWell(linkedinFile('Ana,Example,,,Firm,,', '', ',,,,,,05 Nov 2024', ' , ,,,,,'))
    expect(reading).toMatchObject({ emptyLines: [3, 4, 5], problems: [] })
  })

  test('lone surrogates in a UTF-16 file are taken out and reported', () => {
    const text = '\uFEFF' + linkedinFile('Ana\uD800,Example,,,Firm,,')
    const reading = readWell(Buffer.from(text, 'utf16le'))
    expect(reading.rows[0]?.givenName).toBe('Ana')
    expect(reading.problems).toEqual([
      { line: 2, field: 'givenName', code: 'characters-removed', value: '1' },
    ])
  })

  test('text is trimmed and in NFC', () => {
    expect(readWell(linkedinFile('  Zoe\u0308  Marie ,Example,,,Firm,,')).rows[0]?.givenName).toBe(
      'Zoë Marie',
    )
  })

  test('a file that ends in the middle of a line says so', () => {
    const reading = readWell(linkedinFile('Ana,Example,,,Firm,Head,05 Nov 2024').trimEnd())
    expect(reading.problems).toEqual([{ line: 2, field: null, code: 'may-be-cut-off', value: '05 Nov 2024' }])
  })
})

describe('lines are counted through line ends in cells', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s', (_name, lineEnd) => {
    const text = linkedinFile('Ana,Example,,,"Firm\nGroup\n",,', '', 'Bo,Example,,bo,Firm,,').replaceAll(
      '\n',
      lineEnd,
    )
    const reading = readWell(text)
    expect(reading.rows.map((row) => [row.line, row.organisationName])).toEqual([
      [2, 'Firm Group'],
      [6, 'Firm'],
    ])
    expect(reading).toMatchObject({ emptyLines: [5], problems: [{ line: 6, field: 'email' }] })
  })
})

describe('day or month first is told by the file, or asked', () => {
  const datesOf = (dates: readonly string[], dateOrder?: 'day-first' | 'month-first') => {
    const rows = dates.map((date, index) => `Ana${index},Example,,,Firm,,"${date}"`)
    const reading = readWell(linkedinFile(...rows), dateOrder === undefined ? {} : { dateOrder })
    const codes = reading.problems.map((problem) => problem.code)
    return { dates: reading.rows.map((row) => row.connectedOn), unclear: reading.dateOrderUnclear, codes }
  }

  test.each([
    ['15 in second place makes all month first', ['03/04/2024', '03/15/2024'], ['2024-03-04', '2024-03-15']],
    ['15 in first place makes all day first', ['03/04/2024', '15/03/2024'], ['2024-04-03', '2024-03-15']],
    ['the same number twice is clear', ['04/04/2024'], ['2024-04-04']],
    ['dots are day first', ['03.04.2024'], ['2024-04-03']],
    ['ISO', ['2024-04-03', '2024-04-03 10:00'], ['2024-04-03', '2024-04-03']],
    [
      'month names',
      ['05 Nov 2024', '7-Feb-22', 'Nov 5, 2024', '5 November 2024'],
      ['2024-11-05', '2022-02-07', '2024-11-05', '2024-11-05'],
    ],
    ['years of two digits lie not after this year', ['1-Jan-26', '1-Jan-27'], ['2026-01-01', '1927-01-01']],
    ['no date', ['', '0/0/00'], [null, null]],
  ])('%s', (_what, dates, expected) => {
    expect(datesOf(dates)).toEqual({ dates: expected, unclear: false, codes: [] })
  })

  test('03/04/2024 alone is unclear and left open', () => {
    expect(datesOf(['03/04/2024'])).toEqual({ dates: [null], unclear: true, codes: [] })
  })

  test('15/03/2024 beside 03/15/2024 leaves 03/04/2024 unclear', () => {
    expect(datesOf(['15/03/2024', '03/15/2024', '03/04/2024'])).toEqual({
      dates: ['2024-03-15', '2024-03-15', null],
      unclear: true,
      codes: [],
    })
  })

  test('the order that the user gave decides, and a date against it is a problem', () => {
    expect(datesOf(['03/04/2024', '03/15/2024'], 'day-first')).toEqual({
      dates: ['2024-04-03', null],
      unclear: false,
      codes: ['unreadable-date'],
    })
    expect(datesOf(['03/04/2024'], 'month-first').dates).toEqual(['2024-03-04'])
  })
})

describe('the apostrophe that our exports put before what a spreadsheet would run is taken off again', () => {
  test.each([
    ["'=1+1", '=1+1'],
    ["' =1+1", '=1+1'],
    ["'+46 8 555", '+46 8 555'],
    ["''=1+1", "'=1+1"],
    ["'ＡＢ", "'ＡＢ"],
    ["'＝1", '＝1'],
    ["'t Hart", "'t Hart"],
  ])('%s is %s', (cell, text) => {
    expect(readWell(linkedinFile(`${cell},Example,,,Firm,,`)).rows[0]?.givenName).toBe(text)
  })
})
