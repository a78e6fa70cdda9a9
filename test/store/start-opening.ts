/** Starts a second process on a workspace and listens to what it says; the caller ends it, gently or by force. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Place } from './temporary-workspace.ts'

type Mode = 'open' | 'as-nobody' | 'seems-writable' | 'migrate' | 'die-in-a-change'

export type Opening = {
  readonly process: ChildProcess
  /** The process has loaded everything and begins to open. */
  readonly ready: Promise<unknown>
  /** What the process said about its opening; null where it ended before. */
  readonly answer: Promise<Readonly<Record<string, unknown>> | null>
  readonly kill: () => Promise<void>
  readonly end: () => Promise<void>
}

const script = join(import.meta.dirname, 'opening-process.ts')

export function startOpening(place: Place, mode: Mode = 'open'): Opening {
  const order = JSON.stringify({ path: place.path, backupFolder: place.options.backupFolder, mode })
  const child = spawn(process.execPath, [script, order], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ready = lines.next()
  const answer = ready.then(async () => {
    const line = await lines.next()
    return line.done === true ? null : (JSON.parse(line.value) as Readonly<Record<string, unknown>>)
  })
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  const end = async () => {
    child.stdin.end()
    await ended
  }
  return { process: child, ready, answer, kill, end }
}
