/** The contract for people and programs at a shell: every name with its kind, what it does, and the schema of its input. */
import { contract } from '../../../shared/contract/contract.ts'

export type ContractLine = {
  readonly name: string
  readonly kind: 'command' | 'query'
  readonly about: string
  readonly input: unknown
}

export function listContract(): readonly ContractLine[] {
  return Object.entries(contract).map(([name, { kind, about, input }]) => ({
    name,
    kind,
    about,
    input: input.toJSONSchema({ io: 'input', unrepresentable: 'any' }),
  }))
}
