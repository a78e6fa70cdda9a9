/** The browser host answers its own page and nothing else: hostile heads, tokens, bodies and paths, on a real socket. */
import type { OutgoingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, ownHeaders, sendRaw, takeToken, type Question } from './ask.ts'
import { type StartedHost, startHost } from './start-host.ts'

let host: StartedHost
let token: string
let port: string

beforeAll(async () => {
  host = await startHost()
  token = await takeToken(host)
  port = host.address.split(':')[1] ?? ''
})
afterAll(async () => {
  expect(host.logged).toEqual([])
  await host.end()
})

const call = JSON.stringify({ name: 'echo', input: {} })

/** The page's own question with some headers changed; `undefined` leaves one out. */
async function askChanged(changed: Readonly<Record<string, string | undefined>>, question: Question = {}) {
  const headers = { ...ownHeaders(host.address, token), ...changed }
  for (const name of Object.keys(headers)) if (headers[name] === undefined) delete headers[name]
  return await ask(host.address, { method: 'POST', path: '/call', body: call, ...question, headers })
}

test('the page itself is answered', async () => {
  const answer = await askChanged({})
  expect(answer.status).toBe(200)
})

describe('a call that does not come from the page is refused, whatever it carries', () => {
  const filled = (text: string): string => text.replace('PORT', port)
  const hostile: readonly (readonly [string, Readonly<Record<string, string | undefined>>, number])[] = [
    ['a Host of another name', { host: 'evil.example' }, 403],
    ['a Host of another name with our port', { host: 'evil.example:PORT' }, 403],
    ['localhost in place of 127.0.0.1', { host: 'localhost:PORT' }, 403],
    ['a Host without port', { host: '127.0.0.1' }, 403],
    ['a Host of another port', { host: '127.0.0.1:1' }, 403],
    ['a Host with a user in front', { host: 'a@127.0.0.1:PORT' }, 403],
    ['a Host with a dot at the end', { host: '127.0.0.1.:PORT' }, 403],
    ['a Host that only begins like ours', { host: '127.0.0.1:PORT.evil.example' }, 403],
    ['the Host in another spelling of the address', { host: '0x7f.1:PORT' }, 403],
    ['the IPv6 loopback as Host', { host: '[::1]:PORT' }, 403],
    ['an empty Host', { host: '' }, 403],
    ['no Origin', { origin: undefined }, 403],
    ['an empty Origin', { origin: '' }, 403],
    ['the Origin null of a sandboxed frame or a file', { origin: 'null' }, 403],
    ['the Origin of another site', { origin: 'https://evil.example' }, 403],
    ['our Origin with https', { origin: 'https://127.0.0.1:PORT' }, 403],
    ['our Origin without port', { origin: 'http://127.0.0.1' }, 403],
    ['localhost as Origin', { origin: 'http://localhost:PORT' }, 403],
    ['our Origin with a path', { origin: 'http://127.0.0.1:PORT/' }, 403],
    ['an Origin that only begins like ours', { origin: 'http://127.0.0.1:PORT.evil.example' }, 403],
    ['two Origins', { origin: 'http://127.0.0.1:PORT, https://evil.example' }, 403],
    ['an extension of the browser as Origin', { origin: 'chrome-extension://abcdef' }, 403],
    ['Sec-Fetch-Site cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['Sec-Fetch-Site same-site', { 'sec-fetch-site': 'same-site' }, 403],
    ['Sec-Fetch-Site none', { 'sec-fetch-site': 'none' }, 403],
    ['Sec-Fetch-Site in capitals', { 'sec-fetch-site': 'SAME-ORIGIN' }, 403],
    ['no token', { 'x-entente-token': undefined }, 403],
    ['an empty token', { 'x-entente-token': '' }, 403],
    ['a token of the right length', { 'x-entente-token': 'A'.repeat(43) }, 403],
    ['the token as a cookie', { 'x-entente-token': undefined, cookie: 'x-entente-token=TOKEN' }, 403],
    ['the token as authorization', { 'x-entente-token': undefined, authorization: 'Bearer TOKEN' }, 403],
    ['a form as content type', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['text/plain as content type', { 'content-type': 'text/plain' }, 415],
    ['a multipart content type', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['JSON in another charset', { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['JSON hidden behind another type', { 'content-type': 'text/plain; application/json' }, 415],
    ['no content type', { 'content-type': undefined }, 415],
    ['a compressed body', { 'content-encoding': 'gzip' }, 415],
  ]
  test.each(hostile)('%s', async (_title, changed, status) => {
    const values = Object.entries(changed).map(([name, value]) => [
      name,
      value === undefined ? undefined : filled(value).replace('TOKEN', token),
    ])
    const answer = await askChanged(Object.fromEntries(values) as Record<string, string | undefined>)
    expect(answer.status).toBe(status)
    expect(answer.text).not.toContain('echo')
  })
  test('a token with one letter changed', async () => {
    const other = (token.startsWith('A') ? 'B' : 'A') + token.slice(1)
    expect((await askChanged({ 'x-entente-token': other })).status).toBe(403)
  })
  test('the token twice', async () => {
    const text = `POST /call HTTP/1.1\r\nHost: ${host.address}\r\nOrigin: http://${host.address}\r\nContent-Type: application/json\r\nX-Entente-Token: ${token}\r\nX-Entente-Token: ${token}\r\nContent-Length: 2\r\n\r\n{}`
    expect(await sendRaw(host.address, text)).toMatch(/^HTTP\/1\.1 403 /)
  })
  test('two Host headers', async () => {
    const text = `GET / HTTP/1.1\r\nHost: ${host.address}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`
    expect(await sendRaw(host.address, text)).toMatch(/^HTTP\/1\.1 403 /)
  })
})

describe('methods and addresses other than the few are refused', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s', async (method) => {
    expect((await askChanged({}, { method })).status).toBe(405)
  })
  test('a preflight of another site gets no leave', async () => {
    const headers = {
      host: host.address,
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
    }
    const answer = await ask(host.address, { method: 'OPTIONS', path: '/call', headers })
    expect(answer.status).toBe(405)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })
  test('CONNECT ends without an answer', async () => {
    const heard = await sendRaw(
      host.address,
      `CONNECT evil.example:443 HTTP/1.1\r\nHost: ${host.address}\r\n\r\n`,
    )
    expect(heard).not.toContain('200')
  })
  test('a whole address in place of a path', async () => {
    const text = `GET http://evil.example/ HTTP/1.1\r\nHost: ${host.address}\r\nConnection: close\r\n\r\n`
    expect(await sendRaw(host.address, text)).toMatch(/^HTTP\/1\.1 400 /)
  })
  test.each(['/admin', '/call/', '/CALL', '/call?x=1', '/session/../call'])('POST %s', async (path) => {
    expect((await askChanged({}, { path })).status).toBe(404)
  })
  test.each(['/call', '/host', '/session', '/presence'])('GET %s', async (path) => {
    const headers: OutgoingHttpHeaders = { host: host.address, 'x-entente-token': token }
    expect((await ask(host.address, { path, headers })).status).toBe(404)
  })
})

describe('only files of the page are given out', () => {
  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/..\\secret.txt',
    '/assets/%5c..%5c..%5csecret.txt',
    '//etc/passwd',
    '/etc/passwd',
    '/index.html%00.js',
    '/index.html/',
    '/assets/',
    '/assets',
    '/INDEX.HTML',
    '/.git/config',
    '/package.json',
  ])('%s', async (path) => {
    const answer = await ask(host.address, { path, headers: { host: host.address } })
    expect(answer.status).toBe(404)
    expect(answer.text).not.toContain('outside')
  })
  test('a part of the page is not loaded by another site', async () => {
    const headers = { host: host.address, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }
    expect((await ask(host.address, { path: '/assets/main.js', headers })).status).toBe(403)
  })
  test('the page is not loaded into a frame of another site', async () => {
    const site = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }
    expect((await ask(host.address, { headers: { host: host.address, ...site } })).status).toBe(403)
  })
  test('the launch file may lead to the page', async () => {
    const site = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    }
    expect((await ask(host.address, { headers: { host: host.address, ...site } })).status).toBe(200)
  })
})

describe('a body that is no call is refused', () => {
  const bodies: readonly (readonly [string, string | Uint8Array])[] = [
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number as name', '{"name":1,"input":{}}'],
    ['no input', '{"name":"echo"}'],
    ['a field too many', '{"name":"echo","input":{},"more":1}'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
  ]
  test.each(bodies)('%s', async (_title, body) => {
    expect((await askChanged({}, { body })).status).toBe(400)
  })
  test('a body announced as 45 MB and one byte is refused before it is read', async () => {
    const length = String(45 * 1024 * 1024 + 1)
    const text = `POST /call HTTP/1.1\r\nHost: ${host.address}\r\nOrigin: http://${host.address}\r\nContent-Type: application/json\r\nX-Entente-Token: ${token}\r\nContent-Length: ${length}\r\n\r\n`
    expect(await sendRaw(host.address, text)).toMatch(/^HTTP\/1\.1 413 /)
  })
  test('a body of 44 MB is taken', async () => {
    const body = JSON.stringify({ name: 'echo', input: 'x'.repeat(44 * 1024 * 1024) })
    expect((await askChanged({}, { body })).status).toBe(200)
  })
  test('a name of the object prototype is no function of the host', async () => {
    for (const name of ['constructor', '__proto__', 'toString', 'saveFile', 'pickWorkspace']) {
      const body = JSON.stringify({ name, input: {} })
      const answer = await askChanged({}, { path: '/host', body })
      expect(JSON.parse(answer.text)).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } })
    }
  })
  test('a path in place of a handle opens nothing', async () => {
    const body = JSON.stringify({ name: 'openWorkspace', input: { handle: '/etc/passwd' } })
    const answer = await askChanged({}, { path: '/host', body })
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  })
  test.each([
    ['a field too many', { name: 'getState', input: { path: '/' } }],
    ['a field missing', { name: 'openWorkspace', input: {} }],
    ['a list in place of an object', { name: 'getState', input: [] }],
    ['an object in place of a text', { name: 'openWorkspace', input: { handle: { toString: 'x' } } }],
  ])('a host function with %s', async (_title, asked) => {
    const answer = await askChanged({}, { path: '/host', body: JSON.stringify(asked) })
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } })
  })
})

test('every answer carries the policy of the page and is kept by nobody', async () => {
  for (const answer of [await askChanged({}), await ask(host.address, { headers: { host: host.address } })]) {
    expect(answer.headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
    )
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
  }
})

test('a head that never ends is cut off', { timeout: 30_000 }, async () => {
  const heard = await sendRaw(
    host.address,
    `GET / HTTP/1.1\r\nHost: ${host.address}\r\nX-Long: ${'x'.repeat(20_000)}`,
  )
  expect(heard).toMatch(/^HTTP\/1\.1 431 /)
})
