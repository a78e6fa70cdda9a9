/**
 * The one seam between page and host: calls by name, functions of the host, and what happened elsewhere. Each way to
 * reach a host is one file beside this one. Nothing throws: what goes wrong on the way comes back as a refusal.
 */
import type { Refusal, Reply } from '../../../shared/contract/envelope.ts'
import type { HostEvent } from '../../../shared/contract/host.ts'

export type Transport = {
  readonly call: (name: string, input: unknown) => Promise<Reply<unknown>>
  readonly callHost: (name: string, input: unknown) => Promise<Reply<unknown>>
  /** Listens until the returned function is called. */
  readonly onEvent: (listener: (event: HostEvent) => void) => () => void
}

/** The refusal for a host that does not answer. */
export function refuseUnreachable(sentence: string): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code: 'unexpected', sentence, reference: 'connection' } }
}
