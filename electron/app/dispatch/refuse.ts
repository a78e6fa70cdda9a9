/**
 * How a handler says no: it throws a refusal, dispatch rolls the transaction back and answers it. Nothing else crosses the
 * seam as an exception.
 */
import type { Refusal } from '../../../shared/contract/envelope.ts'

/** A refusal on its way from a handler to dispatch. */
export class RefusalError extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'RefusalError'
    this.refusal = refusal
  }
}

/** Ends the handler with a refusal. */
export function refuse(refusal: Refusal): never {
  throw new RefusalError(refusal)
}

/** Refuses one field of the input with a sentence. */
export function refuseInput(path: string, sentence: string): never {
  return refuse({ code: 'invalid-input', problems: [{ path, sentence }] })
}
