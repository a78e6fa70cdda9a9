/**
 * Guards for what cannot happen: they make the compiler prove that a union is covered, and stop at once where a promise
 * of the code itself is broken. Never for input: bad input gets a refusal.
 */

/** Ends a switch over a union: a new member does not compile until it is handled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}

/** Stops where something that the code guarantees is missing. */
export function assertPresent<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`Missing: ${what}`)
  return value
}
