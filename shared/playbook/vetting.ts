/** The five things to check about a partner before anything is formal, and what a check can say. */

export const vettingItemNames = [
  'references',
  'online-presence',
  'customer-satisfaction',
  'existing-partners',
  'values-and-ethics',
] as const
export type VettingItemName = (typeof vettingItemNames)[number]

export const vettingVerdicts = ['not-checked', 'good', 'concern', 'failed'] as const
export type VettingVerdict = (typeof vettingVerdicts)[number]
