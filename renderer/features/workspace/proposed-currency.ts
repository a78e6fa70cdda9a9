/** The currency that a new workspace is proposed with: that of the person's region, else the euro. */

const currencyOfRegion: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  JP: 'JPY',
  CN: 'CNY',
  HK: 'HKD',
  SG: 'SGD',
  IN: 'INR',
  BR: 'BRL',
  MX: 'MXN',
  ZA: 'ZAR',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  TR: 'TRY',
  IL: 'ILS',
  AE: 'AED',
  SA: 'SAR',
  KR: 'KRW',
}

/** `en-GB` gives GBP, `de` gives EUR, a locale of no known region gives EUR. */
export function proposedCurrency(locale: string): string {
  try {
    const region = new Intl.Locale(locale).maximize().region ?? ''
    return currencyOfRegion[region] ?? 'EUR'
  } catch {
    return 'EUR'
  }
}
