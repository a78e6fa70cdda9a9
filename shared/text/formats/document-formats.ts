/**
 * Dates, amounts and numbers as documents print them. Own month names and separators, never Intl: its tables change between
 * versions, and the same record must give the same bytes. No-break spaces keep a date or an amount on one line.
 */
import { addDays, addMonths, type CalendarDate, dateParts, daysBetween } from '../../base/calendar-date.ts'
import type { CurrencyCode } from '../../base/money.ts'

const noBreak = '\u00A0'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const symbols: Readonly<Record<string, string>> = {
  EUR: '€',
  USD: '$',
  GBP: '£',
  INR: '₹',
  ILS: '₪',
  JPY: '¥',
}
const withoutDecimals = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ')
const withThreeDecimals = 'BHD IQD JOD KWD LYD OMR TND'.split(' ')

function monthName(month: number): string {
  return months[month - 1] ?? ''
}

/** "15 January 2027" */
export function longDate(date: CalendarDate): string {
  const { year, month, day } = dateParts(date)
  return [day, monthName(month), year].join(noBreak)
}

/** "15 Jan 2027", for tables. */
export function shortDate(date: CalendarDate): string {
  const { year, month, day } = dateParts(date)
  return [day, monthName(month).slice(0, 3), year].join(noBreak)
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}

/** "1,250.5"; very large and very small numbers as JavaScript writes them. */
export function documentNumber(value: number): string {
  const text = String(Math.abs(value))
  const sign = value < 0 ? '−' : ''
  if (!/^\d+(\.\d+)?$/.test(text)) return sign + text
  const [whole = '', fraction] = text.split('.')
  return sign + groupThousands(whole) + (fraction === undefined ? '' : `.${fraction}`)
}

/** "€310,000", "$1,250.50", "CHF 5,000": decimals only where the amount has any. The amount is in minor units. */
export function documentAmount(amountMinor: number, currency: CurrencyCode): string {
  const digits = withoutDecimals.includes(currency) ? 0 : withThreeDecimals.includes(currency) ? 3 : 2
  const padded = String(Math.abs(Math.round(amountMinor))).padStart(digits + 1, '0')
  const whole = groupThousands(padded.slice(0, padded.length - digits))
  const fraction = padded.slice(padded.length - digits)
  const figure = /^0*$/.test(fraction) ? whole : `${whole}.${fraction}`
  const symbol = symbols[currency]
  return (amountMinor < 0 ? '−' : '') + (symbol === undefined ? currency + noBreak : symbol) + figure
}

/** "6 weeks", "90%", "€2,400": a number with the unit that it is measured in. */
export function documentMeasure(value: number, unit: string): string {
  const figure = documentNumber(value)
  if (unit === '') return figure
  if (unit === '%') return `${figure}%`
  if (/^\p{Sc}$/u.test(unit)) return unit + figure
  return figure + noBreak + unit.replaceAll(' ', noBreak)
}

/** "1 day", "60 days", "3 months" */
export function documentPeriod(count: number, unit: 'days' | 'months'): string {
  return `${documentNumber(count)}${noBreak}${count === 1 ? unit.slice(0, -1) : unit}`
}

/** "18 months, to 14 July 2028"; whole months where the last day ends one, else days. */
export function documentTerm(from: CalendarDate, to: CalendarDate): string {
  const days = daysBetween(from, to)
  for (let count = 1; count <= 240; count += 1) {
    const end = addMonths(from, count)
    if (to === addDays(end, -1) || to === end) return `${documentPeriod(count, 'months')}, to ${longDate(to)}`
    if (end > to) break
  }
  return days > 0 ? `${documentPeriod(days + 1, 'days')}, to ${longDate(to)}` : `To ${longDate(to)}`
}

/** "a", "a and b", "a, b and c" */
export function documentList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

/** The text as a sentence: trimmed, with a full stop where it has no end mark. */
export function asSentence(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?…:;。！？؟]["'”’)\]]*$/u.test(trimmed) ? trimmed : `${trimmed}.`
}
