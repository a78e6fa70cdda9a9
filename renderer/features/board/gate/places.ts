/** Where a record of evidence lives, and where a condition is settled: addresses of the alliance's tabs. */
import type { AllianceId } from '../../../../shared/base/ids.ts'
import { assertNever } from '../../../../shared/base/assert.ts'
import type { ConditionCode, Evidence } from '../../../../shared/domain/judgement.ts'

export type TabName = 'identify' | 'trust' | 'charter' | 'pilot' | 'exit' | 'history'

export function tabHref(allianceId: AllianceId, tab: TabName): string {
  return `#/alliances/${allianceId}/${tab}`
}

/** The page on which a record stands. */
export function evidenceHref(allianceId: AllianceId, { record, id }: Evidence): string {
  switch (record) {
    case 'contact':
      return `#/contacts/${id}`
    case 'organisation':
      return `#/organisations/${id}`
    case 'score':
    case 'fitCheck':
      return tabHref(allianceId, 'identify')
    case 'valueAction':
    case 'vettingItem':
    case 'redFlag':
      return tabHref(allianceId, 'trust')
    case 'charter':
      return tabHref(allianceId, 'charter')
    case 'pilot':
    case 'measurement':
      return tabHref(allianceId, 'pilot')
    case 'exitNotice':
    case 'obligation':
      return tabHref(allianceId, 'exit')
    case 'alliance':
    case 'conversation':
    case 'nextAction':
    case 'stageMove':
      return tabHref(allianceId, 'history')
    default:
      return assertNever(record)
  }
}

/** The section of that page, by the id of its element; null where the top of the page shows the record. */
export function evidenceSection({ record }: Evidence): string | null {
  const sections: Partial<Record<Evidence['record'], string>> = {
    fitCheck: 'fit-check',
    valueAction: 'ledger',
    vettingItem: 'vetting',
    redFlag: 'red-flags',
    obligation: 'obligations',
  }
  return sections[record] ?? null
}

export type SettlingPlace = {
  readonly tab: TabName
  readonly label: string
  /** The id of the element that holds the section; without it the tab itself is the place. */
  readonly section?: string
}

const settledAt: Readonly<Record<ConditionCode, SettlingPlace | null>> = {
  'score-reaches-threshold': { tab: 'identify', label: 'Open the score', section: 'score' },
  'fit-names-no-competition': { tab: 'identify', label: 'Open the fit check', section: 'fit-check' },
  'enough-value-given': { tab: 'trust', label: 'Open the ledger', section: 'ledger' },
  'no-open-red-flag': { tab: 'trust', label: 'Open the red flag', section: 'red-flags' },
  'values-checked': { tab: 'trust', label: 'Open vetting', section: 'vetting' },
  'no-vetting-item-failed': { tab: 'trust', label: 'Open vetting', section: 'vetting' },
  'reciprocity-both-ways': { tab: 'trust', label: 'Open the ledger', section: 'ledger' },
  'charter-signed-by-both': { tab: 'charter', label: 'Open the charter' },
  'pilot-ended': { tab: 'pilot', label: 'Open the pilot' },
  'metric-on-target': { tab: 'pilot', label: 'Open the results', section: 'metrics' },
  'pilot-on-target': { tab: 'pilot', label: 'Open the results', section: 'metrics' },
  'lever-reviewed': null,
  'no-lever-active': null,
  'risks-reviewed': null,
  'notice-given': { tab: 'exit', label: 'Open the exit' },
  'obligations-settled': { tab: 'exit', label: 'Open the obligations', section: 'obligations' },
  'lessons-written': { tab: 'exit', label: 'Open the lessons', section: 'notice' },
  'effective-date-reached': { tab: 'exit', label: 'Open the notice' },
}

/** The tab on which an unmet condition can be settled, null where no page records it. */
export function settlingPlace(code: ConditionCode): SettlingPlace | null {
  return settledAt[code]
}
