/**
 * What a host holds: one open workspace that answers calls by name. Hosts know this type and nothing behind it, so that the
 * application can live in the same process, a child process or a utility process without a difference to them.
 */
import type { CalendarDate } from '../../shared/base/calendar-date.ts'
import type { CallInput, CallName, CallValue } from '../../shared/contract/contract.ts'
import type { Refusal, Reply } from '../../shared/contract/envelope.ts'

/** An open workspace. `call` never throws; unknown names and bad input come back as refusals. */
export type Application = {
  readonly call: (name: string, input: unknown) => Promise<Reply<unknown>>
  /** Waits for the call that runs, then closes the file and gives the lock back. */
  readonly close: () => Promise<void>
  readonly readOnly: boolean
  readonly path: string
}

/** What a new workspace starts with. */
export type FirstEntries = { readonly name: string; readonly currency: string; readonly ownFirm: string }

/** Opening answers an application, with sentences about what to mind in its place, or the reason why not. */
export type Opened =
  | { readonly ok: true; readonly application: Application; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** Where workspaces come from. `create` refuses a path where a file lies; `open` refuses untouched what it cannot open. */
export type Engine = {
  readonly open: (path: string) => Promise<Opened>
  readonly create: (path: string, first: FirstEntries) => Promise<Opened>
}

/** What the engine takes from outside: time and identifiers, so that a demo or a test can give its own. */
export type Surroundings = {
  readonly today: () => CalendarDate
  /** An instant, ISO 8601 in UTC. */
  readonly now: () => string
  readonly newId: () => string
  /** The name under which this machine appears in the history. */
  readonly device: string
  /** Takes the stack of what was not foreseen, under the reference that the person sees. */
  readonly log: (reference: string, error: unknown) => void
  /** Where verified backups go; outside the workspace's folder. */
  readonly backupFolder: string
}

/** A call with its types, for code that knows the name when it is compiled. */
export async function callTyped<Name extends CallName>(
  application: Application,
  name: Name,
  input: CallInput<Name>,
): Promise<Reply<CallValue<Name>>> {
  return (await application.call(name, input)) as Reply<CallValue<Name>>
}
