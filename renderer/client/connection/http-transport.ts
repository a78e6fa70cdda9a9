/**
 * The transport in a browser: JSON over the loopback address that served this page. One connection stays open for as long
 * as the page lives; by it the host knows that somebody is there, and tells what other pages changed.
 */
import type { Reply } from '../../../shared/contract/envelope.ts'
import type { HostEvent } from '../../../shared/contract/host.ts'
import { findToken } from './http-session.ts'
import { readLines } from './read-lines.ts'
import { refuseUnreachable, type Transport } from './transport.ts'

const gone = 'Entente is not running any more. What was saved is kept; start Entente again.'
const stranger = 'This address was used before, or belongs to an earlier start. Start Entente again.'
const secondsBetweenTries = 1
const pageId = crypto.randomUUID()

function post(path: string, token: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-entente-token': token, 'x-entente-page': pageId },
    body: JSON.stringify(body),
  })
}

async function ask(path: string, token: string | null, body: unknown): Promise<Reply<unknown>> {
  if (token === null) return refuseUnreachable(stranger)
  try {
    const response = await post(path, token, body)
    if (response.ok) return (await response.json()) as Reply<unknown>
    if (response.status === 403) return refuseUnreachable(stranger)
    if (response.status === 413) return refuseUnreachable('This is too large to be sent: at most 45 MB fit.')
    return refuseUnreachable(gone)
  } catch {
    return refuseUnreachable(gone)
  }
}

async function stayPresent(token: string, tell: (event: HostEvent) => void): Promise<void> {
  for (;;) {
    try {
      const response = await post('/presence', token, {})
      if (response.status === 403) return
      if (response.body !== null)
        await readLines(response.body, (line) => tell(JSON.parse(line) as HostEvent))
    } catch {
      // The connection broke; a host that has ended stays silent, one that was only asleep answers again.
    }
    await new Promise((resolve) => setTimeout(resolve, secondsBetweenTries * 1000))
  }
}

/** Finds this page's token, holds the presence connection, and answers the transport. */
export async function connectHttp(): Promise<Transport> {
  const token = await findToken()
  const listeners = new Set<(event: HostEvent) => void>()
  if (token !== null) {
    void stayPresent(token, (event) => {
      for (const listener of listeners) listener(event)
    })
  }
  return {
    call: (name, input) => ask('/call', token, { name, input }),
    callHost: (name, input) => ask('/host', token, { name, input }),
    onEvent: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
