/**
 * How an entry of the contract is written: its kind, the schema of its input, the tables that a query reads, and the type
 * of what it answers. It holds no behaviour; handlers are in electron/app.
 */
import type { z } from 'zod'

/** The tables of a workspace: the tags by which a reply says what changed and a query says what it reads. */
export const tables = [
  'workspace',
  'setting',
  'organisation',
  'contact',
  'conversation',
  'alliance',
  'stageMove',
  'nextAction',
  'score',
  'scorePoint',
  'fitCheck',
  'valueAction',
  'vettingItem',
  'redFlag',
  'charter',
  'pilot',
  'measurement',
  'exitNotice',
  'obligation',
  'document',
] as const
export type TableName = (typeof tables)[number]

/** A command changes records; one call is one transaction and one step of the history. */
export type Command<Input extends z.ZodType = z.ZodType, Output = unknown> = {
  readonly kind: 'command'
  readonly about: string
  readonly input: Input
  readonly output?: Output
}

/** A query only reads; its answer holds until one of the tables that it reads has changed. */
export type Query<Input extends z.ZodType = z.ZodType, Output = unknown> = {
  readonly kind: 'query'
  readonly about: string
  readonly input: Input
  readonly reads: readonly TableName[]
  readonly output?: Output
}

/** Writes a command: what it does in one sentence, its input, then the type of its answer. */
export function command<Input extends z.ZodType>(
  about: string,
  input: Input,
): { readonly answers: <Output>() => Command<Input, Output> } {
  return { answers: () => ({ kind: 'command', about, input }) }
}

/** Writes a query: what it tells, its input, the tables it reads, then the type of its answer. */
export function query<Input extends z.ZodType>(
  about: string,
  input: Input,
  reads: readonly TableName[],
): { readonly answers: <Output>() => Query<Input, Output> } {
  return { answers: () => ({ kind: 'query', about, input, reads }) }
}
