/**
 * Every text of a charter that is prose, with its dot path: what the wording checks read. Names of firms and people,
 * references and units are left out: they are as they are.
 */
import type { CharterContent, CharterParty } from '../charter-content.ts'

export type CharterText = { readonly path: string; readonly text: string }

/** All prose in the order of the parts; empty texts are left out. */
export function charterTexts(content: CharterContent): readonly CharterText[] {
  const { governance, termination, economics } = content
  const texts: readonly CharterText[] = [
    { path: 'title', text: content.title },
    { path: 'vision', text: content.vision },
    { path: 'sharedObjective', text: content.sharedObjective },
    ...partyTexts('us', content.us),
    ...partyTexts('them', content.them),
    ...listTexts('inScope', content.inScope),
    ...listTexts('outOfScope', content.outOfScope),
    { path: 'exclusivity', text: content.exclusivity },
    ...fieldTexts('contributions', content.contributions, ['brings', 'people']),
    ...fieldTexts('metrics', content.metrics, ['name', 'baselineReason']),
    ...fieldTexts('governance.meetings', governance.meetings, ['name', 'frequency', 'purpose']),
    { path: 'governance.channels', text: governance.channels },
    { path: 'governance.decisions', text: governance.decisions },
    { path: 'governance.escalation', text: governance.escalation },
    ...listTexts('workingPrinciples', content.workingPrinciples),
    { path: 'approvals', text: content.approvals },
    { path: 'disputeResolution', text: content.disputeResolution },
    ...listTexts('economics.terms', economics.terms),
    ...fieldTexts('timeline.milestones', content.timeline.milestones, ['what']),
    ...listTexts('termination.exitTriggers', termination.exitTriggers),
    { path: 'termination.sharedAssets', text: termination.sharedAssets },
    { path: 'termination.windDown', text: termination.windDown },
    { path: 'termination.survives', text: termination.survives },
    { path: 'confidentiality', text: content.confidentiality },
    ...fieldTexts('topRisks', content.topRisks, ['risk', 'mitigation']),
    { path: 'bindingExceptions', text: content.bindingExceptions },
  ]
  return texts.filter(({ text }) => text.trim() !== '')
}

function partyTexts(side: 'us' | 'them', party: CharterParty): readonly CharterText[] {
  return [
    { path: `${side}.role`, text: party.role },
    ...listTexts(`${side}.responsibilities`, party.responsibilities),
    { path: `${side}.managerAuthority`, text: party.managerAuthority },
  ]
}

function listTexts(path: string, lines: readonly string[]): readonly CharterText[] {
  return lines.map((text, index) => ({ path: `${path}.${index}`, text }))
}

function fieldTexts<Field extends string>(
  path: string,
  rows: readonly Readonly<Record<Field, string>>[],
  fields: readonly Field[],
): readonly CharterText[] {
  return rows.flatMap((row, index) =>
    fields.map((field) => ({ path: `${path}.${index}.${field}`, text: row[field] })),
  )
}
