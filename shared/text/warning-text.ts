/** The words of warnings that ask for no reason: a rung too high, and what stands against a notice or a move. */
import { assertNever } from '../base/assert.ts'
import type { MoveRefusal } from '../domain/board/move.ts'
import type { NoticeProblem } from '../domain/exit/notice-problems.ts'
import type { RungWarning } from '../domain/trust/ladder.ts'
import { rungNames } from './names.ts'

/** Why waiting is better than going a rung up now. */
export function rungWarningText(warning: RungWarning): string {
  const below = `rung ${warning.rungBelow} (${rungNames[warning.rungBelow].toLowerCase()})`
  const better = 'Waiting is better: what is given before it is returned reads as pressure.'
  switch (warning.soFar) {
    case 'nothing-given':
      return `Nothing was given on ${below} yet. ${better}`
    case 'only-planned':
      return `What is planned on ${below} is still to come. ${better}`
    case 'no-response':
      return `There is no response on ${below} yet. ${better}`
    case 'only-acknowledged':
      return `On ${below} it was acknowledged, not reciprocated. ${better}`
    default:
      return assertNever(warning.soFar)
  }
}

/** Why a notice cannot be given like this, and what to do. */
export function noticeProblemText(problem: NoticeProblem): string {
  switch (problem) {
    case 'not-from-this-place':
      return 'Notice is given from Formalize, Scale or Sustain & exit. Before that the alliance is closed as turned down.'
    case 'notice-runs-already':
      return 'A notice runs already. Change it, or withdraw it first.'
    case 'received-before-notice':
      return 'The date of receipt lies before the date of the notice. Correct one of the two.'
    case 'received-after-today':
      return 'The date of receipt lies in the future. Enter it once the notice has arrived.'
    case 'period-not-whole':
      return 'The notice period is a whole number of days or months, 0 or more.'
    default:
      return assertNever(problem)
  }
}

/** Why a move cannot be made at all. */
export function moveRefusalText(refusal: MoveRefusal): string {
  switch (refusal) {
    case 'already-there':
      return 'The alliance is there already.'
    case 'closed-reopens-to-identify-only':
      return 'A closed alliance reopens to Identify only, where a new score is due.'
    default:
      return assertNever(refusal)
  }
}
