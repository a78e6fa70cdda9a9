/**
 * Parses the input of a call with the schema of its contract entry; what is wrong comes back as paths with sentences.
 */
import { type CallName, contract } from '../../../shared/contract/contract.ts'
import type { Command } from '../../../shared/contract/define.ts'
import type { InputProblem, Refusal } from '../../../shared/contract/envelope.ts'

type Schema = Command['input']
type Issue = NonNullable<ReturnType<Schema['safeParse']>['error']>['issues'][number]

export type Parsed =
  { readonly ok: true; readonly input: unknown } | { readonly ok: false; readonly refusal: Refusal }

/** The parsed input, or `invalid-input` with every problem and its path. */
export function parseInput(name: CallName, input: unknown): Parsed {
  const result = (contract[name].input as Schema).safeParse(input)
  if (result.success) return { ok: true, input: result.data }
  const problems = result.error.issues.flatMap(problemsOf)
  return { ok: false, refusal: { code: 'invalid-input', problems } }
}

function problemsOf(issue: Issue): readonly InputProblem[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key].join('.'),
      sentence: 'There is no such field here.',
    }))
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined
  return [{ path: path.join('.'), sentence: missing ? 'This field is missing.' : issue.message }]
}
