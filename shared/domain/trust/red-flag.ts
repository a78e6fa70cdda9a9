/** When a red flag stands open. It holds the gate until it is resolved with a note; a date alone resolves nothing. */
import type { RedFlag } from '../records/trust.ts'

/** True until the flag has both the day on which it was resolved and a note that says how. */
export function isOpenRedFlag(flag: RedFlag): boolean {
  return flag.resolvedOn === null || flag.resolution.trim() === ''
}
