/** The parts of a charter in their order, with their names, and which part each field belongs to. */
import { assertPresent } from '../../base/assert.ts'

export const charterPartNames = [
  'vision',
  'parties',
  'scope',
  'contributions',
  'metrics',
  'governance',
  'economics',
  'timeline',
  'termination',
  'confidentiality',
  'risks',
  'signatures',
] as const
export type CharterPart = (typeof charterPartNames)[number]

type PartEntry = { readonly part: CharterPart; readonly name: string; readonly about: string }

/** The ordered list of parts: its number is the place in the list, from 1. */
export const charterParts: readonly PartEntry[] = [
  { part: 'vision', name: 'Vision', about: 'One sentence, the outcome wanted' },
  { part: 'parties', name: 'Parties', about: 'Roles, responsibilities and alliance managers' },
  { part: 'scope', name: 'Scope', about: 'What is in and, as important, what is out' },
  { part: 'contributions', name: 'Contributions', about: 'Each by a named party, with its value' },
  { part: 'metrics', name: 'Success metrics', about: 'With baseline, target and date' },
  { part: 'governance', name: 'Governance', about: 'Check-ins, channels, decisions, escalation' },
  { part: 'economics', name: 'Economics', about: 'Terms, and a split by the value delivered' },
  { part: 'timeline', name: 'Timeline and term', about: 'Start, first review, end, milestones' },
  { part: 'termination', name: 'Termination', about: 'Notice, exit triggers, shared assets, wind-down' },
  { part: 'confidentiality', name: 'Confidentiality', about: 'What stays confidential, and for how long' },
  { part: 'risks', name: 'Top risks', about: 'Each with its mitigation' },
  { part: 'signatures', name: 'Signatures', about: 'Binding or not, and who signs' },
]

const partOfField: Readonly<Record<string, CharterPart>> = {
  title: 'vision',
  reference: 'vision',
  vision: 'vision',
  sharedObjective: 'vision',
  us: 'parties',
  them: 'parties',
  inScope: 'scope',
  outOfScope: 'scope',
  exclusivity: 'scope',
  contributions: 'contributions',
  metrics: 'metrics',
  governance: 'governance',
  workingPrinciples: 'governance',
  approvals: 'governance',
  disputeResolution: 'governance',
  economics: 'economics',
  timeline: 'timeline',
  termination: 'termination',
  confidentiality: 'confidentiality',
  topRisks: 'risks',
  binding: 'signatures',
  bindingExceptions: 'signatures',
}

/** The part in which a field stands, by the first word of its dot path ("metrics.1.baseline" is in metrics). */
export function partOfPath(path: string): CharterPart {
  const field = path.split('.')[0] ?? path
  return assertPresent(partOfField[field], `charter part of ${path}`)
}
