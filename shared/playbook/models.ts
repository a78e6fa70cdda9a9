/** The three partnership models of the comparison table: for, against, and when each is right. */

export const partnershipModels = ['referral', 'co-marketing', 'joint-venture'] as const
export type PartnershipModel = (typeof partnershipModels)[number]

/** The comparison table, row by row as the playbook prints it. */
export const modelTable: readonly {
  readonly model: PartnershipModel
  readonly name: string
  readonly about: string
  readonly for: readonly string[]
  readonly against: readonly string[]
  readonly when: string
}[] = [
  {
    model: 'referral',
    name: 'Referral partnership',
    about: 'Each side sends the other the right customers.',
    for: ['Little commitment', 'Quick to start', 'Hardly any legal cost'],
    against: ['Limited revenue', 'Hard to track', 'Incentives may not line up'],
    when: 'Mutual value is being tested early.',
  },
  {
    model: 'co-marketing',
    name: 'Co-marketing agreement',
    about: 'Two brands reach each other’s audience together.',
    for: ['Audiences are shared', 'Cheap for its reach', 'Lifts both brands'],
    against: ['Content must be coordinated', 'Takes time', 'May dilute the brand'],
    when: 'Audiences complement each other and products do not overlap.',
  },
  {
    model: 'joint-venture',
    name: 'Joint venture',
    about: 'A new product or market, made together.',
    for: ['Highest reward', 'Deep integration', 'Risk is shared'],
    against: ['Complex in law', 'Hungry for resources', 'Room for conflict'],
    when: 'A new product or a new market must be made together.',
  },
]
