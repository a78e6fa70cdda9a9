/** The governance rhythm of the reference table: four meetings. It goes into the charter. */

export const meetingTable: readonly {
  readonly meeting: 'strategy-review' | 'tactical-sync' | 'results-review' | 'relationship-building'
  readonly name: string
  readonly frequency: string
  readonly purpose: string
  readonly length: string
}[] = [
  {
    meeting: 'strategy-review',
    name: 'Strategy review',
    frequency: 'Quarterly',
    purpose: 'Alignment',
    length: '2 hours',
  },
  {
    meeting: 'tactical-sync',
    name: 'Tactical sync',
    frequency: 'Every two weeks',
    purpose: 'Coordination',
    length: '30 minutes',
  },
  {
    meeting: 'results-review',
    name: 'Results review',
    frequency: 'Monthly',
    purpose: 'Accountability',
    length: '1 hour',
  },
  {
    meeting: 'relationship-building',
    name: 'Relationship building',
    frequency: 'As needed',
    purpose: 'Trust',
    length: 'Varies',
  },
]
