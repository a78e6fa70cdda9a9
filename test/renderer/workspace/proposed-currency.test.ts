import { expect, it } from 'vitest'
import { proposedCurrency } from '../../../renderer/features/workspace/proposed-currency.ts'

it.each([
  ['en-GB', 'GBP'],
  ['en', 'USD'],
  ['de', 'EUR'],
  ['de-CH', 'CHF'],
  ['fr-MA', 'EUR'],
  ['not a locale', 'EUR'],
])('a new workspace under %s is proposed %s', (locale, currency) => {
  expect(proposedCurrency(locale)).toBe(currency)
})
