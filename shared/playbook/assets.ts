/** Joint assets of the reference table: what each costs, how far it reaches, and what it does to conversion. */

export const assetTable: readonly {
  readonly asset: 'ebook' | 'webinar' | 'booth' | 'newsletter'
  readonly name: string
  readonly cost: string
  readonly reach: string
  readonly conversion: string
}[] = [
  { asset: 'ebook', name: 'Co-branded ebook', cost: '$1,000–2,000', reach: '2–3×', conversion: 'Medium' },
  { asset: 'webinar', name: 'Joint webinar', cost: '$500–1,000', reach: '2–4×', conversion: 'High' },
  {
    asset: 'booth',
    name: 'Shared booth at an event',
    cost: '$3,000–10,000',
    reach: '1.5–2×',
    conversion: 'Very high',
  },
  {
    asset: 'newsletter',
    name: 'Feature in a partner’s newsletter',
    cost: 'Minimal',
    reach: '2×',
    conversion: 'Medium',
  },
]
