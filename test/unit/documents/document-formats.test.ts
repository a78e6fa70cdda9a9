import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../shared/base/calendar-date.ts'
import { minorDigits } from '../../../shared/base/money.ts'
import {
  asSentence,
  documentAmount,
  documentList,
  documentMeasure,
  documentNumber,
  documentPeriod,
  documentTerm,
  longDate,
  shortDate,
} from '../../../shared/text/formats/document-formats.ts'

// No-break spaces are shown as underscores, so that a test says where they are.
const shown = (text: string): string => text.replaceAll('\u00A0', '_')

describe('Dates, amounts and numbers in documents', () => {
  it('a date has the month’s own name and no-break spaces', () => {
    expect(shown(longDate(calendarDate('2027-01-15')))).toBe('15_January_2027')
    expect(shown(shortDate(calendarDate('2027-09-03')))).toBe('3_Sep_2027')
    expect(shown(longDate(calendarDate('2028-12-31')))).toBe('31_December_2028')
  })

  it.each([
    [31_000_000, 'EUR', '€310,000'],
    [125_050, 'USD', '$1,250.50'],
    [5, 'GBP', '£0.05'],
    [0, 'EUR', '€0'],
    [-99_900, 'EUR', '−€999'],
    [500_000, 'CHF', 'CHF_5,000'],
    [5000, 'JPY', '¥5,000'],
    [5000, 'KWD', 'KWD_5'],
    [100_000_000_000, 'USD', '$1,000,000,000'],
  ])('%i minor units of %s read %s', (amount, currency, text) => {
    expect(shown(documentAmount(amount, currency))).toBe(text)
  })

  it.each([
    'BHD',
    'CHF',
    'CLP',
    'EUR',
    'GBP',
    'ISK',
    'JPY',
    'KRW',
    'KWD',
    'OMR',
    'TND',
    'UGX',
    'USD',
    'VND',
    'XOF',
  ])('%s has as many decimals as money elsewhere', (currency) => {
    const one = 10 ** minorDigits(currency)
    expect(documentAmount(one, currency)).toMatch(/(^|\D)1$/)
  })

  it.each([
    [1250.5, '1,250.5'],
    [999, '999'],
    [1000, '1,000'],
    [-4, '−4'],
    [0.1, '0.1'],
    [1e21, '1e+21'],
  ])('the number %d reads %s', (value, text) => {
    expect(documentNumber(value)).toBe(text)
  })

  it('a measure keeps its unit on the line', () => {
    expect(shown(documentMeasure(6, 'weeks'))).toBe('6_weeks')
    expect(documentMeasure(90, '%')).toBe('90%')
    expect(documentMeasure(2400, '€')).toBe('€2,400')
    expect(documentMeasure(6, '')).toBe('6')
  })

  it('one day, two days; one month, three months', () => {
    expect([documentPeriod(1, 'days'), documentPeriod(2, 'days')].map(shown)).toEqual(['1_day', '2_days'])
    expect([documentPeriod(1, 'months'), documentPeriod(3, 'months')].map(shown)).toEqual([
      '1_month',
      '3_months',
    ])
  })

  it.each([
    ['2027-01-15', '2028-07-14', '18_months, to 14_July_2028'],
    ['2027-01-15', '2028-07-15', '18_months, to 15_July_2028'],
    ['2027-01-31', '2027-02-28', '1_month, to 28_February_2027'],
    ['2027-01-15', '2027-01-20', '6_days, to 20_January_2027'],
    ['2027-01-15', '2026-01-15', 'To 15_January_2026'],
  ])('the term from %s to %s reads %s', (from, to, text) => {
    expect(shown(documentTerm(calendarDate(from), calendarDate(to)))).toBe(text)
  })

  it('a list has commas and an "and"; a sentence ends once', () => {
    expect([
      documentList([]),
      documentList(['a']),
      documentList(['a', 'b']),
      documentList(['a', 'b', 'c']),
    ]).toEqual(['', 'a', 'a and b', 'a, b and c'])
    expect(['Fine', 'Fine.', 'Really?', '“Fine.”', ' '].map(asSentence)).toEqual([
      'Fine.',
      'Fine.',
      'Really?',
      '“Fine.”',
      '',
    ])
  })
})
