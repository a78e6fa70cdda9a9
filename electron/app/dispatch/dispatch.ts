/**
 * The one way in: parse the input, run the handler in a transaction (a command) or on a read-only view (a query), add the
 * history entry, answer an envelope. Every host comes through here, so no gate can be slipped past. It never throws.
 */
import { deepestNesting, nestsTooDeep } from '../../../shared/base/nests-too-deep.ts'
import { type CallName, type CommandName, contract, isCallName } from '../../../shared/contract/contract.ts'
import type { Cleaned, Refusal, Reply } from '../../../shared/contract/envelope.ts'
import { readSettings } from '../../store/tables/settings.ts'
import { cleanInput } from './clean-input.ts'
import type { CommandContext, QueryContext } from './context.ts'
import { handlers } from '../handlers.ts'
import { type EntryParts, inOneEntry } from './in-one-entry.ts'
import { parseInput } from './parse-input.ts'
import { toRefusal } from './to-refusal.ts'

export type DispatchParts = EntryParts & { readonly readOnly: boolean }

type AnyHandler = (context: QueryContext | CommandContext, input: unknown) => Promise<unknown>

/** Answers calls by name on one open workspace. */
export function createDispatch(
  parts: DispatchParts,
): (name: string, input: unknown) => Promise<Reply<unknown>> {
  return async (name, rawInput) => {
    try {
      if (!isCallName(name)) return refusal(unknownCall(name))
      if (nestsTooDeep(rawInput)) return refusal(tooDeep)
      const { input, cleaned } = cleanInput(rawInput)
      const parsed = parseInput(name, input)
      if (!parsed.ok) return refusal(parsed.refusal)
      if (contract[name].kind === 'query') return await runQuery(parts, name, parsed.input, cleaned)
      if (parts.readOnly) return refusal(readOnlyRefusal)
      return await runCommand(parts, name as CommandName, parsed.input, cleaned)
    } catch (error) {
      return refusal(toRefusal(error, parts.surroundings))
    }
  }
}

async function runQuery(
  parts: DispatchParts,
  name: CallName,
  input: unknown,
  cleaned: readonly Cleaned[],
): Promise<Reply<unknown>> {
  const value = await parts.database.reading(async (read) => {
    const settings = await readSettings(read)
    const today = parts.surroundings.today()
    const context: QueryContext = { read, today, settings, readOnly: parts.readOnly }
    return (handlers[name] as unknown as AnyHandler)(context, input)
  })
  return { ok: true, value, changed: [], cleaned }
}

async function runCommand(
  parts: DispatchParts,
  name: CommandName,
  input: unknown,
  cleaned: readonly Cleaned[],
): Promise<Reply<unknown>> {
  const { value, changed } = await inOneEntry(parts, name, (context) =>
    (handlers[name] as unknown as AnyHandler)(context, input),
  )
  return { ok: true, value, changed, cleaned }
}

function refusal(reason: Refusal): Reply<never> {
  return { ok: false, refusal: reason }
}

function unknownCall(name: string): Refusal {
  const sentence = `There is no command or query named "${name.slice(0, 100)}". The list of all names shows what there is.`
  return { code: 'invalid-input', problems: [{ path: '', sentence }] }
}

const tooDeep: Refusal = {
  code: 'invalid-input',
  problems: [
    {
      path: '',
      sentence: `The input nests deeper than ${deepestNesting} levels. No call takes an input like that.`,
    },
  ],
}

const readOnlyRefusal: Refusal = {
  code: 'read-only',
  sentence:
    'This workspace is open read-only, so nothing was changed. Save a copy where writing is allowed and open that.',
}
