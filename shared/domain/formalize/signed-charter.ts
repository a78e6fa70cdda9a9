/**
 * Which charter counts: the one that is signed by both sides, and the one that is being worked on. A signed charter stays in
 * force while its amendment is a draft; the amendment takes its place once both have signed.
 */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Charter } from '../records/formalize.ts'

/** The latest version that both sides have signed, today or before, and that nothing has superseded. */
export function signedCharter(charters: readonly Charter[], today: CalendarDate): Charter | null {
  return latestVersion(charters.filter((charter) => isSignedByBoth(charter, today)))
}

/** The version in work or in force: the latest that is not superseded. */
export function currentCharter(charters: readonly Charter[]): Charter | null {
  return latestVersion(charters.filter((charter) => charter.status !== 'superseded'))
}

/** True when both signatures are dated today or before. */
export function isSignedByBoth(charter: Charter, today: CalendarDate): boolean {
  if (charter.status === 'superseded') return false
  return isSigned(charter.signedByUsOn, today) && isSigned(charter.signedByThemOn, today)
}

/** True when that side's signature is dated today or before. */
export function isSigned(signedOn: CalendarDate | null, today: CalendarDate): boolean {
  return signedOn !== null && signedOn <= today
}

function latestVersion(charters: readonly Charter[]): Charter | null {
  return charters.reduce<Charter | null>(
    (latest, charter) => (latest === null || charter.version > latest.version ? charter : latest),
    null,
  )
}
