/** What the command line reads and writes, so that a test can give its own. Writing waits until the text has left. */
import type { Readable, Writable } from 'node:stream'

export type Streams = { readonly input: Readable; readonly output: Writable; readonly errors: Writable }

export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

export async function readAll(input: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}
