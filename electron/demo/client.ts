/** The invented client of the demo: Calder & Wren, advisers on stock and energy to mid-sized retailers. */

export const client = {
  first: { name: 'Calder & Wren', currency: 'EUR', ownFirm: 'Calder & Wren' },
  profile: {
    legalName: 'Calder & Wren LLP',
    website: 'https://calder-wren.example',
    address: '14 Aire Wharf\nLeeds LS1 4DL',
    country: 'United Kingdom',
    signatoryName: 'Imogen Wren',
    signatoryTitle: 'Managing Partner',
  },
} as const
