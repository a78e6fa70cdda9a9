/** The flags of Build trust: open red flags in any place, and what vetting found or left unchecked. */
import { stageIndex } from '../../playbook/stages.ts'
import type { VettingItemName, VettingVerdict } from '../../playbook/vetting.ts'
import type { AllianceFacts } from '../board/alliance-facts.ts'
import type { Evidence, Flag } from '../judgement.ts'
import { isOpenRedFlag } from './red-flag.ts'
import { vettingOverview } from './vetting-overview.ts'

/** One flag for every red flag that stands open. */
export function redFlagFlags(facts: AllianceFacts): readonly Flag[] {
  return facts.redFlags.filter(isOpenRedFlag).map((flag) => ({
    code: 'red-flag-open',
    tone: 'red',
    values: { what: flag.what },
    evidence: [{ record: 'redFlag', id: flag.id }],
  }))
}

/** A failed item and a concern wherever they are; items not checked from Build trust on, where vetting is due. */
export function vettingFlags(facts: AllianceFacts): readonly Flag[] {
  const { failed, concern, notChecked } = vettingOverview(facts.vetting)
  const flags: Flag[] = []
  if (failed.length > 0) {
    const evidence = rowsWith(facts, 'failed')
    flags.push({ code: 'vetting-failed', tone: 'red', values: { items: failed }, evidence })
  }
  if (concern.length > 0) {
    const evidence = rowsWith(facts, 'concern')
    flags.push({ code: 'vetting-concern', tone: 'attention', values: { items: concern }, evidence })
  }
  const isDue = stageIndex(facts.alliance.place) >= stageIndex('build-trust')
  if (isDue && notChecked.length > 0) flags.push(notCheckedFlag(notChecked))
  return flags
}

function notCheckedFlag(items: readonly VettingItemName[]): Flag {
  return { code: 'vetting-not-checked', tone: 'attention', values: { items }, evidence: [] }
}

function rowsWith(facts: AllianceFacts, verdict: VettingVerdict): readonly Evidence[] {
  return facts.vetting
    .filter((item) => item.verdict === verdict)
    .map((item) => ({ record: 'vettingItem', id: item.id }))
}
