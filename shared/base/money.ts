/**
 * Money: an amount in the smallest unit of its currency. Amounts of different currencies are never added.
 */

/** ISO 4217 code, three capitals. */
export type CurrencyCode = string

/** An amount in minor units (cents), a whole number. */
export type Money = { readonly amountMinor: number; readonly currency: CurrencyCode }

/** How many decimals a currency is written with; 2 unless it is known to differ. */
export function minorDigits(currency: CurrencyCode): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}
