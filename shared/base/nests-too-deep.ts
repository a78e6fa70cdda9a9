/**
 * Whether a value from outside nests deeper than any input of the contract. It goes level by level, so that no value, however
 * deep, can exhaust the stack; what walks a value recursively asks here first.
 */

/** Levels of arrays and objects that are still followed; the deepest input of the contract needs fewer than ten. */
export const deepestNesting = 64

/** True for a value with more levels than `deepestNesting`. */
export function nestsTooDeep(value: unknown): boolean {
  let level: readonly object[] = isNest(value) ? [value] : []
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === deepestNesting) return true
    level = level.flatMap((nest) => Object.values(nest).filter(isNest))
  }
  return false
}

function isNest(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
