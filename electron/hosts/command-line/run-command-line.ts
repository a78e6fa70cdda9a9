/**
 * The command line: the same calls as every other host, in this process. Exit codes: 0 answered, 1 refused, 2 misused; the
 * standard output holds JSON and nothing else.
 */
import { resolve } from 'node:path'
import type { Application, Engine, Opened } from '../../app/application.ts'
import { done } from '../workspace/host-reply.ts'
import { type Asked, readArguments, usage } from './arguments.ts'
import { listContract } from './list-contract.ts'
import { MisuseError, readFirst, readJson } from './read-input.ts'
import { runBatch } from './run-batch.ts'
import { type Streams, write } from './streams.ts'

export type CommandLine = Streams & { readonly engine: Engine; readonly folder: string }

async function print(line: CommandLine, reply: { readonly ok: boolean }): Promise<number> {
  await write(line.output, `${JSON.stringify(reply)}\n`)
  return reply.ok ? 0 : 1
}

async function withOpened(
  line: CommandLine,
  opened: Opened,
  use: (application: Application) => Promise<number>,
): Promise<number> {
  if (!opened.ok) return await print(line, opened)
  try {
    return await use(opened.application)
  } finally {
    await opened.application.close()
  }
}

async function run(asked: Asked, line: CommandLine): Promise<number> {
  if (asked.kind === 'misuse') throw new MisuseError(asked.sentence)
  if (asked.kind === 'list') {
    await write(line.output, `${JSON.stringify(listContract(), null, 2)}\n`)
    return 0
  }
  const path = resolve(line.folder, asked.file)
  if (asked.kind === 'create') {
    const first = readFirst(await readJson(asked.json, line.input, line.folder))
    return await withOpened(line, await line.engine.create(path, first), () => print(line, done({ path })))
  }
  const input = asked.kind === 'call' ? await readJson(asked.json, line.input, line.folder) : undefined
  return await withOpened(line, await line.engine.open(path), async (application) => {
    if (asked.kind === 'call') return await print(line, await application.call(asked.name, input))
    return (await runBatch(application, line, line.folder)) ? 0 : 1
  })
}

/** Answers the exit code. */
export async function runCommandLine(given: readonly string[], line: CommandLine): Promise<number> {
  try {
    return await run(readArguments(given), line)
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error
    await write(line.errors, `${error.message}\n${usage}\n`)
    return 2
  }
}
