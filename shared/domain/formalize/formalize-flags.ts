/** The flags from stage 3 on: alliance managers on both sides, findings of an unsigned charter, something to measure. */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Settings } from '../../playbook/settings.ts'
import { stageIndex } from '../../playbook/stages.ts'
import type { AllianceFacts } from '../board/alliance-facts.ts'
import type { Flag } from '../judgement.ts'
import { charterCheck } from './charter-check.ts'
import { currentCharter, isSignedByBoth, signedCharter } from './signed-charter.ts'

/** Nothing before Formalize; from there on whatever its column, even after a move past the gate. */
export function formalizeFlags(
  facts: AllianceFacts,
  settings: Settings,
  today: CalendarDate,
): readonly Flag[] {
  if (stageIndex(facts.alliance.place) < stageIndex('formalize')) return []
  return [...managerFlags(facts), ...findingFlags(facts, settings, today), ...measurableFlags(facts, today)]
}

function managerFlags({ alliance }: AllianceFacts): readonly Flag[] {
  const ours = alliance.ourManager.trim() === ''
  const theirs = alliance.theirManager.trim() === ''
  if (!ours && !theirs) return []
  const evidence = [{ record: 'alliance' as const, id: alliance.id }]
  return [{ code: 'alliance-managers-missing', tone: 'attention', values: { ours, theirs }, evidence }]
}

function findingFlags(facts: AllianceFacts, settings: Settings, today: CalendarDate): readonly Flag[] {
  const charter = currentCharter(facts.charters)
  if (charter === null || isSignedByBoth(charter, today)) return []
  const findings = charterCheck(charter.content, { pages: null, kind: charter.kind, settings })
  const count = findings.filter((finding) => finding.severity === 'finding').length
  if (count === 0) return []
  const evidence = [{ record: 'charter' as const, id: charter.id }]
  return [{ code: 'charter-findings', tone: 'attention', values: { findings: count }, evidence }]
}

/**
 * Nothing measurable: no metric with a target in the charter that counts. Before a charter is drafted that is asked only
 * from Scale on.
 */
function measurableFlags(facts: AllianceFacts, today: CalendarDate): readonly Flag[] {
  const charter = signedCharter(facts.charters, today) ?? currentCharter(facts.charters)
  const isEarly = charter === null && facts.alliance.place === 'formalize'
  const measurable = charter?.content.metrics.some((metric) => metric.target !== null) ?? false
  if (isEarly || measurable) return []
  const evidence = charter === null ? [] : [{ record: 'charter' as const, id: charter.id }]
  return [{ code: 'nothing-measurable', tone: 'attention', values: {}, evidence }]
}
