/** The four pilots of the reference table: duration, investment and risk. Each can be picked as the start of a pilot. */

export const pilotTypes = [
  'co-marketing-campaign',
  'joint-webinar',
  'referral-exchange',
  'product-bundling',
] as const
export type PilotType = (typeof pilotTypes)[number]

export const riskLevels = ['very-low', 'low', 'medium', 'high'] as const
export type RiskLevel = (typeof riskLevels)[number]

/** `months` is the typical length, 0 for a single event. */
export const pilotTable: readonly {
  readonly type: PilotType
  readonly name: string
  readonly months: number
  readonly duration: string
  readonly investment: string
  readonly risk: RiskLevel
}[] = [
  {
    type: 'co-marketing-campaign',
    name: 'Co-marketing campaign',
    months: 1,
    duration: '1 month',
    investment: '$500–1,000',
    risk: 'very-low',
  },
  {
    type: 'joint-webinar',
    name: 'Joint webinar',
    months: 0,
    duration: 'One event',
    investment: 'Minimal',
    risk: 'very-low',
  },
  {
    type: 'referral-exchange',
    name: 'Referral exchange',
    months: 3,
    duration: '3 months',
    investment: 'None',
    risk: 'low',
  },
  {
    type: 'product-bundling',
    name: 'Product bundling',
    months: 6,
    duration: '6 months',
    investment: 'Medium',
    risk: 'medium',
  },
]
