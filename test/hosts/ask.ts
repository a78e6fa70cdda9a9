/** Asks a host as any program on the machine could: every header is the test's own, nothing is tidied up on the way. */
import { request, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}
export type Question = {
  readonly method?: string
  readonly path?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Uint8Array
}

/** One question on a connection of its own. */
export function ask(address: string, question: Question): Promise<Answer> {
  const [hostname, port] = address.split(':')
  return new Promise((resolve, reject) => {
    const { method = 'GET', path = '/', headers = {}, body } = question
    const sent = request(
      { hostname, port, method, path, headers, agent: false, setHost: false },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => (text += part))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        )
        response.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** The headers with which the page itself asks. */
export function ownHeaders(address: string, token: string | null): OutgoingHttpHeaders {
  return {
    host: address,
    origin: `http://${address}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    ...(token !== null && { 'x-entente-token': token }),
  }
}

/** Uses the launch secret and answers the token. */
export async function takeToken(host: {
  readonly address: string
  readonly launchAddress: string
}): Promise<string> {
  const secret = host.launchAddress.split('#launch=')[1] ?? ''
  const headers = { ...ownHeaders(host.address, null), 'x-entente-launch': secret }
  const answer = await ask(host.address, { method: 'POST', path: '/session', headers, body: '{}' })
  return (JSON.parse(answer.text) as { readonly token: string }).token
}

/** Sends bytes as they are and answers what comes back until the connection ends. */
export function sendRaw(address: string, text: string): Promise<string> {
  const [hostname = '', port = ''] = address.split(':')
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let heard = ''
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => (heard += part))
    socket.on('close', () => resolve(heard))
    socket.on('error', reject)
    socket.setTimeout(5_000, () => socket.destroy())
  })
}
