/** A call a line, an answer a line, in order; each answer has left before the next call is made. */
import { createInterface } from 'node:readline'
import type { Application } from '../../app/application.ts'
import type { Reply } from '../../../shared/contract/envelope.ts'
import { refuseInput } from '../workspace/host-reply.ts'
import { FileArgumentError, putFilesIn } from './file-argument.ts'
import { type Streams, write } from './streams.ts'

function readLine(line: string): { readonly name: string; readonly input: unknown } | null {
  try {
    const call: unknown = JSON.parse(line)
    if (typeof call !== 'object' || call === null || !('name' in call) || typeof call.name !== 'string')
      return null
    return { name: call.name, input: 'input' in call ? call.input : {} }
  } catch {
    return null
  }
}

async function answer(application: Application, line: string, folder: string): Promise<Reply<unknown>> {
  const call = readLine(line)
  if (call === null) return refuseInput('', 'A call a line is expected, as {"name":…,"input":…}.')
  try {
    return await application.call(call.name, await putFilesIn(call.input, folder))
  } catch (error) {
    if (error instanceof FileArgumentError) return refuseInput('$file', error.message)
    throw error
  }
}

/** True when every call was answered with ok. */
export async function runBatch(application: Application, streams: Streams, folder: string): Promise<boolean> {
  let allOk = true
  for await (const line of createInterface({ input: streams.input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    const reply = await answer(application, line, folder)
    allOk &&= reply.ok
    await write(streams.output, `${JSON.stringify(reply)}\n`)
  }
  return allOk
}
