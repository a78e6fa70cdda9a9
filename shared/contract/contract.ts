/** The registry: everything that the product can be asked, by name. Who reads this list sees what Entente can do. */
import type { z } from 'zod'
import { boardContract } from './board-contract.ts'
import { contactsContract } from './contacts-contract.ts'
import { exitContract } from './exit-contract.ts'
import { formalizeContract } from './formalize-contract.ts'
import { historyContract } from './history-contract.ts'
import { identifyContract } from './identify-contract.ts'
import { trustContract } from './trust-contract.ts'
import { workspaceContract } from './workspace-contract.ts'

export const contract = {
  ...workspaceContract,
  ...contactsContract,
  ...boardContract,
  ...identifyContract,
  ...trustContract,
  ...formalizeContract,
  ...exitContract,
  ...historyContract,
} as const

export type Contract = typeof contract
export type CallName = keyof Contract
export type CommandName = {
  [Name in CallName]: Contract[Name]['kind'] extends 'command' ? Name : never
}[CallName]
export type QueryName = Exclude<CallName, CommandName>

/** What a caller sends: defaults may be left out. */
export type CallInput<Name extends CallName> = z.input<Contract[Name]['input']>
/** What a handler receives: parsed, defaults filled in. */
export type ParsedInput<Name extends CallName> = z.output<Contract[Name]['input']>
/** What a successful call answers. */
export type CallValue<Name extends CallName> = NonNullable<Contract[Name]['output']>

/** True for a name of the contract. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name)
}
