/**
 * Parses the input of a call with the schema of its contract entry; what is wrong comes back as paths with sentences.
 */
import { type CallName, contract } from '../../../shared/contract/contract.ts'
import type { Command } from '../../../shared/contract/define.ts'
import type { InputProblem, Refusal } from '../../../shared/contract/envelope.ts'

type Schema = Command['input']
type Issue = NonNullable<ReturnType<Schema['safeParse']>['error']>['issues'][number]

type ErrorMap = NonNullable<NonNullable<Parameters<Schema['safeParse']>[1]>['error']>
type RawIssue = Parameters<ErrorMap>[0]

/** What a schema expects, by zod's name for it. */
const kinds: Readonly<Record<string, string>> = {
  array: 'A list',
  boolean: 'Either true or false',
  int: 'A whole number',
  number: 'A number',
  object: 'An object with named fields',
  record: 'An object with named fields',
  string: 'A text',
}

export type Parsed =
  { readonly ok: true; readonly input: unknown } | { readonly ok: false; readonly refusal: Refusal }

/** The parsed input, or `invalid-input` with every problem and its path. */
export function parseInput(name: CallName, input: unknown): Parsed {
  const result = (contract[name].input as Schema).safeParse(input, { error: sentenceOf, reportInput: true })
  if (result.success) return { ok: true, input: result.data }
  const problems = result.error.issues.flatMap(problemsOf)
  return { ok: false, refusal: { code: 'invalid-input', problems } }
}

/** The sentence where the schema has none of its own; what is missing is told by `problemsOf`. */
function sentenceOf(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `${kinds[issue.expected] ?? 'Another kind of value'} is expected here.`
    case 'invalid_value':
      return `One of these is expected: ${issue.values.map(String).join(', ')}.`
    case 'invalid_key':
      return 'This name is not expected here.'
    case 'too_small':
      return issue.origin === 'string'
        ? 'This must not be empty.'
        : `At least ${issue.minimum} is expected here.`
    case 'too_big':
      return `At most ${issue.maximum} is expected here.`
    default:
      return undefined
  }
}

function problemsOf(issue: Issue): readonly InputProblem[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key].join('.'),
      sentence: 'There is no such field here.',
    }))
  }
  const missing = issue.input === undefined
  return [{ path: path.join('.'), sentence: missing ? 'This field is missing.' : issue.message }]
}
