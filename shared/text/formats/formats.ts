/**
 * Dates, amounts, numbers and shares as the interface shows them, by the user's locale. Intl's formatters are made once a
 * locale and kept. Documents print with their own formats: their bytes must not change with Intl's tables.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import { minorDigits, type CurrencyCode, type Money } from '../../base/money.ts'

export type Formats = {
  readonly locale: string
  /** "27 Nov" */
  readonly shortDate: (date: CalendarDate) => string
  /** "27 Nov 2026" */
  readonly date: (date: CalendarDate) => string
  /** "Friday 27 November 2026" */
  readonly longDate: (date: CalendarDate) => string
  /** "27 November 2026" */
  readonly fullDate: (date: CalendarDate) => string
  /** "€310,000": cents only where there are any. */
  readonly money: (amountMinor: number, currency: CurrencyCode) => string
  readonly amount: (money: Money) => string
  /** "1,250.5", at most two decimals. */
  readonly number: (value: number) => string
  /** "47 %": takes 47 for 47 %. */
  readonly percent: (percent: number) => string
  /** "5 and 6", "5, 6 and 7" */
  readonly list: (texts: readonly string[]) => string
}

const made = new Map<string, Formats>()

/** The formats of a locale ("en-GB"); the same object every time. An unknown locale falls back to British English. */
export function createFormats(locale: string): Formats {
  const known = made.get(locale)
  if (known !== undefined) return known
  const formats = makeFormats(isLocale(locale) ? locale : 'en-GB')
  made.set(locale, formats)
  return formats
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0
  } catch {
    return false
  }
}

function makeFormats(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const money = moneyFormat(locale)
  return {
    locale,
    shortDate: dateFormat(locale, { day: 'numeric', month: 'short' }),
    date: dateFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
    longDate: dateFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    fullDate: dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
    money,
    amount: ({ amountMinor, currency }) => money(amountMinor, currency),
    number: (value) => numbers.format(value),
    percent: (percent) => percents.format(percent / 100),
    list: (texts) => lists.format(texts),
  }
}

/** Calendar dates have no time zone: they are read and written as UTC, so no zone can move them. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): (date: CalendarDate) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  return (date) => format.format(new Date(`${date}T00:00:00Z`))
}

function moneyFormat(locale: string): (amountMinor: number, currency: CurrencyCode) => string {
  const byCurrency = new Map<CurrencyCode, Intl.NumberFormat>()
  return (amountMinor, currency) => {
    const format =
      byCurrency.get(currency) ??
      new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' })
    byCurrency.set(currency, format)
    return format.format(amountMinor / 10 ** minorDigits(currency))
  }
}
