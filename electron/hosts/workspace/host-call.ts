/**
 * Carries a host function that a page asked for by name, after its input was checked: a page is not trusted with more than
 * these names and these shapes. Functions that only one host has come in as `more`.
 */
import type { Reply } from '../../../shared/contract/envelope.ts'
import { refuseInput, refused } from './host-reply.ts'
import type { WorkspaceSession } from './workspace-session.ts'

/** A function with the fields that its input must have, all of them texts. */
export type HostFunction = {
  readonly fields: readonly string[]
  readonly run: (input: Readonly<Record<string, string>>) => Promise<Reply<unknown>>
}
export type HostFunctions = Readonly<Record<string, HostFunction>>
export type HostCall = (name: string, input: unknown) => Promise<Reply<unknown>>

/** The functions that every host has. */
export function listCommonFunctions(session: WorkspaceSession): HostFunctions {
  return {
    getState: { fields: [], run: () => session.getState() },
    createWorkspace: {
      fields: ['name', 'currency', 'ownFirm'],
      run: ({ name = '', currency = '', ownFirm = '' }) =>
        session.createWorkspace({ name, currency, ownFirm }),
    },
    openWorkspace: { fields: ['handle'], run: ({ handle = '' }) => session.openWorkspace(handle) },
    openDemo: { fields: [], run: () => session.openDemo() },
    closeWorkspace: { fields: [], run: () => session.closeWorkspace() },
  }
}

function readTexts(input: unknown, fields: readonly string[]): Readonly<Record<string, string>> | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null
  const entries = Object.entries(input)
  const fits =
    entries.length === fields.length &&
    entries.every(([field, value]) => fields.includes(field) && typeof value === 'string')
  return fits ? (Object.fromEntries(entries) as Record<string, string>) : null
}

/** Never throws: what was not foreseen is logged under a reference and comes back as a refusal. */
export function createHostCall(
  functions: HostFunctions,
  log: (reference: string, error: unknown) => void,
): HostCall {
  return async (name, input) => {
    const asked = Object.hasOwn(functions, name) ? functions[name] : undefined
    if (asked === undefined) return refuseInput('name', 'The host has no function of this name.')
    const texts = readTexts(input, asked.fields)
    if (texts === null) {
      return refuseInput(
        'input',
        `These fields are expected, as texts: ${asked.fields.join(', ') || 'none'}.`,
      )
    }
    try {
      return await asked.run(texts)
    } catch (error) {
      const reference = crypto.randomUUID().slice(0, 8)
      log(reference, error)
      const sentence = `This did not work for a reason that was not foreseen. The log holds it as ${reference}.`
      return refused({ code: 'unexpected', sentence, reference })
    }
  }
}
