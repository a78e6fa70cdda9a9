/**
 * A real workspace in a temporary folder, asked by contract name through the engine, as every host asks it. It is closed and
 * removed when the test ends.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { type Application, callTyped, type Opened } from '../../electron/app/application.ts'
import { createDispatch } from '../../electron/app/dispatch/dispatch.ts'
import { programVersion } from '../../electron/app/program-version.ts'
import { createEngine } from '../../electron/engine.ts'
import { createDatabaseHandle } from '../../electron/store/database-handle.ts'
import { openWorkspaceFile } from '../../electron/store/open-workspace.ts'
import type { CallInput, CallName, CallValue } from '../../shared/contract/contract.ts'
import { tables } from '../../shared/contract/define.ts'
import type { Refusal, Reply } from '../../shared/contract/envelope.ts'
import { createTestClock, type TestClock } from './clock.ts'

export type TestWorkspaceOptions = {
  readonly today?: string
  readonly name?: string
  readonly currency?: string
  readonly ownFirm?: string
}

export type TestWorkspace = {
  readonly clock: TestClock
  readonly path: string
  readonly folder: string
  /** The reply as a host gets it. */
  readonly call: <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<Reply<CallValue<Name>>>
  /** The value; a refusal fails the test. */
  readonly ask: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallValue<Name>>
  /** The refusal; a value fails the test. Takes any input, also one that does not compile. */
  readonly refusal: (name: string, input: unknown) => Promise<Refusal>
  /** Closes the file and leaves it closed until `reopen`: another process may hold it meanwhile. */
  readonly closeFile: () => Promise<void>
  /** Closes the file and opens it again, as after a restart. */
  readonly reopen: () => Promise<Application>
  /** The same, as from a place where nothing can be written; file rights would not stop a superuser. */
  readonly reopenReadOnly: () => Promise<Application>
  /** How many rows every table holds, history included: counted in the closed file. */
  readonly rowCounts: () => Promise<Readonly<Record<string, number>>>
  /** Closes the workspace and removes its folder; done by itself when a test ends. */
  readonly close: () => Promise<void>
}

export const testToday = '2026-11-23'

/** Creates and opens a workspace; inside a test it cleans up by itself. */
export async function openTestWorkspace(options: TestWorkspaceOptions = {}): Promise<TestWorkspace> {
  const workspace = await createTestWorkspace(options)
  onTestFinished(workspace.close)
  return workspace
}

/** The same for `beforeAll`: whoever calls it closes it. */
export async function createTestWorkspace(options: TestWorkspaceOptions = {}): Promise<TestWorkspace> {
  const { today = testToday, name = 'Northwind', currency = 'EUR', ownFirm = 'Northwind Advisory' } = options
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'))
  const path = join(folder, 'test.entente')
  const clock = createTestClock(today, join(folder, 'backups'))
  const engine = createEngine(clock.surroundings)
  const held: Held = { application: openedOrThrow(await engine.create(path, { name, currency, ownFirm })) }
  const replace = async (open: () => Promise<Application>): Promise<Application> => {
    await held.application.close()
    held.application = await open()
    return held.application
  }
  const reopen = (): Promise<Application> => replace(async () => openedOrThrow(await engine.open(path)))
  return {
    clock,
    path,
    folder,
    ...asking(held, clock),
    closeFile: () => held.application.close(),
    reopen,
    reopenReadOnly: () => replace(() => openReadOnly(path, clock)),
    rowCounts: async () => {
      await held.application.close()
      const counts = countRows(path)
      await reopen()
      return counts
    },
    close: async () => {
      await held.application.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The application that is open now; a restart puts another in its place. */
type Held = { application: Application }

function asking(held: Held, clock: TestClock): Pick<TestWorkspace, 'call' | 'ask' | 'refusal'> {
  const call: TestWorkspace['call'] = (name, input) => callTyped(held.application, name, input)
  return {
    call,
    ask: async (name, input) => valueOf(await call(name, input), name, clock),
    refusal: async (name, input) => {
      const reply = await held.application.call(name, input)
      if (reply.ok) throw new Error(`${name} was not refused: ${JSON.stringify(reply.value)}`)
      return reply.refusal
    },
  }
}

function openedOrThrow(opened: Opened): Application {
  if (opened.ok) return opened.application
  throw new Error(`The workspace was refused: ${JSON.stringify(opened.refusal)}`)
}

async function openReadOnly(path: string, { surroundings }: TestClock): Promise<Application> {
  const file = await openWorkspaceFile(path, { ...surroundings, programVersion })
  if (!file.ok) throw new Error(`The workspace was refused: ${JSON.stringify(file.refusal)}`)
  const database = createDatabaseHandle(file.database)
  const renderDocument = (): never => {
    throw new Error('A read-only workspace makes no documents.')
  }
  const call = createDispatch({ database, surroundings, renderDocument, readOnly: true })
  return { call, close: database.close, readOnly: true, path }
}

function valueOf<Value>(reply: Reply<Value>, name: string, clock: TestClock): Value {
  if (reply.ok) return reply.value
  const cause = clock.unforeseen.at(-1)
  throw new Error(`${name} was refused: ${JSON.stringify(reply.refusal)}`, { cause })
}

function countRows(path: string): Readonly<Record<string, number>> {
  const database = new BetterSqlite3(path, { readonly: true })
  try {
    const names = [...tables, 'historyEntry', 'historySubject', 'documentBytes']
    const count = (table: string): unknown =>
      database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()
    return Object.fromEntries(names.map((table) => [table, Number(count(table))]))
  } finally {
    database.close()
  }
}
