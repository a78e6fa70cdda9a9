/** What each side may think that the alliance is. Two different answers are a flag until the charter reconciles them. */

export const expectations = ['not-said', 'referral-exchange', 'co-marketing', 'deep-collaboration'] as const
export type Expectation = (typeof expectations)[number]
