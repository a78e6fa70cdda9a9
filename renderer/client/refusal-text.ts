/** A refusal as one sentence, for a note in place. Fields show their own problems beside themselves as well. */
import { assertNever } from '../../shared/base/assert.ts'
import type { Refusal } from '../../shared/contract/envelope.ts'

export function refusalText(refusal: Refusal): string {
  switch (refusal.code) {
    case 'invalid-input':
      return refusal.problems.map((problem) => problem.sentence).join(' ')
    case 'not-found':
      return 'It is not there any more: it was taken out or merged meanwhile.'
    case 'gate-unmet':
      return 'A condition of the gate is not met. Meet it, or move anyway with a written reason.'
    case 'needs-reason':
    case 'conflict':
    case 'file-unreadable':
    case 'workspace-newer':
    case 'workspace-foreign':
    case 'workspace-damaged':
    case 'workspace-in-use':
    case 'read-only':
    case 'storage-full':
    case 'unexpected':
      return refusal.sentence
    default:
      return assertNever(refusal)
  }
}

/** The sentence about one field of the input, undefined when nothing is wrong with it. */
export function fieldProblem(refusal: Refusal | null, path: string): string | undefined {
  if (refusal?.code !== 'invalid-input') return undefined
  return refusal.problems.find((problem) => problem.path === path)?.sentence
}
