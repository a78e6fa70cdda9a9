/**
 * The reciprocity ladder: three rungs, lowest first, and the kinds of value-first action that stand on each. The catalogue
 * can be extended by a workspace; a kind is a plain name then.
 */

export const rungs = [1, 2, 3] as const
/** 1 gesture, 2 personal value, 3 resources. */
export type Rung = (typeof rungs)[number]

export const directions = ['given', 'received'] as const
export type Direction = (typeof directions)[number]

export const responses = ['none-yet', 'acknowledged', 'reciprocated'] as const
export type Response = (typeof responses)[number]

/** The kinds that every workspace starts with, by rung. */
export const valueActionKinds = [
  { kind: 'content-shared', rung: 1 },
  { kind: 'congratulated', rung: 1 },
  { kind: 'article-with-note', rung: 2 },
  { kind: 'report-with-note', rung: 2 },
  { kind: 'warm-introduction', rung: 2 },
  { kind: 'referral', rung: 2 },
  { kind: 'free-consultation', rung: 3 },
  { kind: 'sample-or-trial', rung: 3 },
  { kind: 'event-hosted-together', rung: 3 },
] as const satisfies readonly { kind: string; rung: Rung }[]
export type ValueActionKind = (typeof valueActionKinds)[number]['kind']
export const valueActionKindNames = valueActionKinds.map((entry) => entry.kind)
