/**
 * The four addresses that the page may ask, after the head of a request was let through: exchange the launch secret, call
 * the application, call the host, be present. Everything else is a file of the page or nothing.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Reply } from '../../../shared/contract/envelope.ts'
import type { PageFiles } from '../page/page-files.ts'
import { beginStream, sendDenial, sendFile, sendJson } from './http-answer.ts'
import { readBody, readCall } from './http-body.ts'
import type { HttpPresence } from './http-presence.ts'
import type { HttpSecrets } from './http-secrets.ts'

/** A call with the page that made it, so that it is not told of its own change. */
export type PageCall = (name: string, input: unknown, page: string | null) => Promise<Reply<unknown>>

export type RouteParts = {
  readonly secrets: HttpSecrets
  readonly presence: HttpPresence
  readonly files: PageFiles
  readonly call: PageCall
  readonly callHost: PageCall
  readonly onExchanged: () => void
}

function readHeader(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

async function answerCall(request: IncomingMessage, response: ServerResponse, call: PageCall): Promise<void> {
  const body = await readBody(request)
  if (!body.ok) return sendDenial(response, body.denial)
  const asked = readCall(body.json)
  if (asked === null)
    return sendDenial(response, { status: 400, sentence: 'A name and an input are expected.' })
  const page = readHeader(request, 'x-entente-page') ?? null
  sendJson(response, 200, await call(asked.name, asked.input, page))
}

function exchange(request: IncomingMessage, response: ServerResponse, parts: RouteParts): void {
  const token = parts.secrets.exchange(readHeader(request, 'x-entente-launch'))
  if (token === null) return sendDenial(response, { status: 403, sentence: 'This address was used before.' })
  parts.onExchanged()
  sendJson(response, 200, { token })
}

export async function answerPost(
  request: IncomingMessage,
  response: ServerResponse,
  parts: RouteParts,
): Promise<void> {
  if (request.url === '/session') return exchange(request, response, parts)
  if (!parts.secrets.isToken(readHeader(request, 'x-entente-token'))) {
    return sendDenial(response, {
      status: 403,
      sentence: 'This page does not belong to this start of Entente.',
    })
  }
  if (request.url === '/call') return await answerCall(request, response, parts.call)
  if (request.url === '/host') return await answerCall(request, response, parts.callHost)
  if (request.url !== '/presence') return sendDenial(response, { status: 404, sentence: 'Nothing is here.' })
  beginStream(response)
  parts.presence.add(readHeader(request, 'x-entente-page') ?? null, response)
}

export function answerGet(request: IncomingMessage, response: ServerResponse, files: PageFiles): void {
  const pathname = (request.url ?? '').split('?', 1)[0] ?? ''
  const file = files.find(pathname)
  if (file === null) return sendDenial(response, { status: 404, sentence: 'Nothing is here.' })
  sendFile(response, file, request.method !== 'HEAD')
}
