/** Reads the body of a request as JSON, up to a limit, and only after its head was let through. */
import type { IncomingMessage } from 'node:http'
import type { Denial } from './http-gate.ts'

export const largestBodyBytes = 45 * 1024 * 1024

export type Body =
  { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly denial: Denial }

const tooLarge: Body = { ok: false, denial: { status: 413, sentence: 'At most 45 MB can be sent.' } }
const notJson: Body = { ok: false, denial: { status: 400, sentence: 'The body is no JSON in UTF-8.' } }

async function collect(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > largestBodyBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export async function readBody(request: IncomingMessage): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > largestBodyBytes) return tooLarge
  const bytes = await collect(request)
  if (bytes === null) return tooLarge
  try {
    return { ok: true, json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return notJson
  }
}

/** A call as the page sends it: a name and an input, nothing else. */
export function readCall(json: unknown): { readonly name: string; readonly input: unknown } | null {
  if (typeof json !== 'object' || json === null || !('name' in json) || !('input' in json)) return null
  if (typeof json.name !== 'string' || Object.keys(json).length !== 2) return null
  return { name: json.name, input: json.input }
}
