/**
 * The server of the browser host: loopback only, on a port that the system chooses, with limits and time-outs. It lets a
 * request through the gate, then hands it to the routes; it knows nothing of what is asked.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { sendDenial } from './http-answer.ts'
import { checkHead } from './http-gate.ts'
import { answerGet, answerPost, type RouteParts } from './http-routes.ts'

export type HttpHost = {
  /** `127.0.0.1:port`. */
  readonly address: string
  readonly close: () => Promise<void>
}

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
} as const
const mostConnections = 64

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  host: string,
  parts: RouteParts,
): Promise<void> {
  const { method = '', url = '', headers, headersDistinct } = request
  const denial = checkHead({ method, url, headers, hosts: headersDistinct['host'] ?? [] }, host)
  if (denial !== null) return sendDenial(response, denial)
  if (method === 'POST') return await answerPost(request, response, parts)
  answerGet(request, response, parts.files)
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(`127.0.0.1:${address.port}`)
      else reject(new Error('The system gave no port.'))
    })
  })
}

export async function startHttpHost(
  parts: RouteParts,
  log: (reference: string, error: unknown) => void,
): Promise<HttpHost> {
  let host = ''
  const server = createServer(limits, (request, response) => {
    answer(request, response, host, parts).catch((error: unknown) => {
      // A connection that broke while it was read is no failure of ours, and has nobody to tell.
      if (!request.destroyed || request.complete) log('http', error)
      if (response.headersSent) response.destroy()
      else sendDenial(response, { status: 500, sentence: 'This could not be answered.' })
    })
  })
  server.maxConnections = mostConnections
  host = await listen(server)
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address: host, close }
}
