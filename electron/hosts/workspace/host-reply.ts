/** The envelopes that hosts write themselves, in the words of the contract. */
import type { Refusal, Reply } from '../../../shared/contract/envelope.ts'

export function done<Value>(value: Value): Reply<Value> {
  return { ok: true, value, changed: [], cleaned: [] }
}

export function refused(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal }
}

export function refuseInput(
  path: string,
  sentence: string,
): { readonly ok: false; readonly refusal: Refusal } {
  return refused({ code: 'invalid-input', problems: [{ path, sentence }] })
}
