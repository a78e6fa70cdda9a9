/**
 * The one workspace that a host has open. A new one is opened before the old one is closed, so that a refusal leaves the
 * person where they were. Openings and closings wait for one another.
 */
import { resolve } from 'node:path'
import type { Application, Opened } from '../../app/application.ts'
import type { Refusal, Reply } from '../../../shared/contract/envelope.ts'
import { refused } from './host-reply.ts'

export type CurrentWorkspace = {
  readonly get: () => Application | null
  /** What to mind about the place of the open workspace; empty when none is open. */
  readonly warnings: () => readonly string[]
  readonly call: (name: string, input: unknown) => Promise<Reply<unknown>>
  /** Answers the refusal, null when the workspace is open. Opening the one that is open changes nothing. */
  readonly replace: (path: string, open: () => Promise<Opened>) => Promise<Refusal | null>
  readonly close: () => Promise<void>
}

const nothingOpen: Refusal = {
  code: 'conflict',
  sentence: 'No workspace is open. Open one on the start page, or create one.',
}

export function createCurrentWorkspace(): CurrentWorkspace {
  let current: Extract<Opened, { ok: true }> | null = null
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }
  const close = async (): Promise<void> => {
    const before = current
    current = null
    await before?.application.close()
  }
  return {
    get: () => current?.application ?? null,
    warnings: () => current?.warnings ?? [],
    call: async (name, input) =>
      current === null ? refused(nothingOpen) : await current.application.call(name, input),
    replace: (path, open) =>
      inTurn(async () => {
        if (current !== null && resolve(current.application.path) === resolve(path)) return null
        const opened = await open()
        if (!opened.ok) return opened.refusal
        await close()
        current = opened
        return null
      }),
    close: () => inTurn(close),
  }
}
