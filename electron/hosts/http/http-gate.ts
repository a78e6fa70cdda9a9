/**
 * Decides from the head of a request whether it is answered at all: the browser host speaks to its own page and to nothing
 * else on this machine or in this browser. It reads no body and knows no secret.
 */
import type { IncomingHttpHeaders } from 'node:http'

export type RequestHead = {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  /** Every Host header that was sent: the parser keeps only the first of several. */
  readonly hosts: readonly string[]
}
export type Denial = { readonly status: number; readonly sentence: string }

const jsonType = /^application\/json(;\s*charset=utf-8)?$/i

function deny(status: number, sentence: string): Denial {
  return { status, sentence }
}

/** A page of another site may lead here, by a link or the launch file; it may not load parts of ours. */
function checkRead({ headers }: RequestHead): Denial | null {
  const site = headers['sec-fetch-site']
  const leadsHere = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  if (site === undefined || site === 'same-origin' || leadsHere) return null
  return deny(403, 'Only the page of Entente itself may load this.')
}

function checkWrite({ headers }: RequestHead, host: string): Denial | null {
  if (headers.origin !== `http://${host}`) return deny(403, 'Only the page of Entente itself may ask this.')
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') {
    return deny(403, 'Only the page of Entente itself may ask this.')
  }
  if (!jsonType.test(headers['content-type'] ?? '')) return deny(415, 'JSON is expected.')
  if (headers['content-encoding'] !== undefined) return deny(415, 'A body without encoding is expected.')
  return null
}

/** Null when the request may be answered. `host` is the address of this server, as `127.0.0.1:port`. */
export function checkHead(head: RequestHead, host: string): Denial | null {
  if (head.hosts.length !== 1 || head.hosts[0] !== host) {
    return deny(403, 'This address is not the one of Entente.')
  }
  if (!head.url.startsWith('/')) return deny(400, 'A path is expected.')
  if (head.method === 'GET' || head.method === 'HEAD') return checkRead(head)
  if (head.method === 'POST') return checkWrite(head, host)
  return deny(405, 'Only GET and POST are answered.')
}
