/** The life of the browser host: one launch, reloads, what other pages hear, and an end with the last page. */
import { statSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeLaunchFile } from '../../electron/hosts/http/http-launch.ts'
import { ask, ownHeaders, takeToken } from './ask.ts'
import { type StartedHost, startHost } from './start-host.ts'

let host: StartedHost

beforeEach(async () => {
  host = await startHost()
})
afterEach(async () => {
  await host.end()
})

async function exchange(secret: string): Promise<number> {
  const headers = { ...ownHeaders(host.address, null), 'x-entente-launch': secret }
  return (await ask(host.address, { method: 'POST', path: '/session', headers, body: '{}' })).status
}

async function post(path: string, token: string, body: unknown, page?: string): Promise<unknown> {
  const headers = {
    ...ownHeaders(host.address, token),
    ...(page !== undefined && { 'x-entente-page': page }),
  }
  const answer = await ask(host.address, { method: 'POST', path, headers, body: JSON.stringify(body) })
  return JSON.parse(answer.text)
}

/** A page that is there until `leave` is called. */
async function arrive(token: string, page: string) {
  const leaving = new AbortController()
  const headers = { origin: `http://${host.address}`, 'content-type': 'application/json' }
  const response = await fetch(`http://${host.address}/presence`, {
    method: 'POST',
    headers: { ...headers, 'x-entente-token': token, 'x-entente-page': page },
    body: '{}',
    signal: leaving.signal,
  })
  const heard: string[] = []
  const listen = async (): Promise<void> => {
    for await (const part of response.body ?? []) heard.push(Buffer.from(part).toString())
  }
  listen().catch(() => undefined)
  return { leave: () => leaving.abort(), hears: () => heard.join('').trim() }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe('the launch secret', () => {
  test('works once; a replay is refused, and the token goes on', async () => {
    const secret = host.launchAddress.split('#launch=')[1] ?? ''
    const token = await takeToken(host)
    expect(await exchange(secret)).toBe(403)
    expect(await post('/call', token, { name: 'echo', input: 1 })).toMatchObject({ ok: false })
    expect(await post('/host', token, { name: 'openDemo', input: {} })).toMatchObject({ ok: true })
    expect(await post('/call', token, { name: 'echo', input: 1 })).toMatchObject({ value: { input: 1 } })
  })
  test('a wrong one does not use up the right one', async () => {
    expect(await exchange('')).toBe(403)
    expect(await exchange('A'.repeat(43))).toBe(403)
    expect(await exchange(host.launchAddress.split('#launch=')[1] ?? '')).toBe(200)
  })
  test('is never in what a server sees: it lies behind the #', () => {
    expect(host.launchAddress).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#launch=[\w-]{43}$/)
  })
  test('reaches the browser by a file that only this user reads', () => {
    const file = writeLaunchFile(host.launchAddress)
    expect(statSync(file.path).mode & 0o777).toBe(0o600)
    file.remove()
    expect(() => statSync(file.path)).toThrow()
  })
  test('of one start means nothing to another', async () => {
    const other = await startHost()
    expect(await exchange(other.launchAddress.split('#launch=')[1] ?? '')).toBe(403)
    await other.end()
  })
})

describe('pages', () => {
  test('another page hears what changed; the page that changed it does not', async () => {
    const token = await takeToken(host)
    const [one, other] = [await arrive(token, 'one'), await arrive(token, 'other')]
    await post('/host', token, { name: 'openDemo', input: {} }, 'one')
    await post('/call', token, { name: 'changeContact', input: {} }, 'one')
    await post('/call', token, { name: 'readContact', input: {} }, 'one')
    await expect.poll(other.hears).toBe('{"kind":"workspace"}\n{"kind":"changed","changed":["contact"]}')
    expect(one.hears()).toBe('')
  })
  test('a reload within the grace period does not end the host', async () => {
    const token = await takeToken(host)
    let gone = false
    void host.allGone.then(() => (gone = true))
    const before = await arrive(token, 'before')
    before.leave()
    await pause(80)
    await arrive(token, 'after')
    await pause(400)
    expect(gone).toBe(false)
  })
  test('the last page gone for longer than the grace period ends the host', async () => {
    const token = await takeToken(host)
    const [one, other] = [await arrive(token, 'one'), await arrive(token, 'other')]
    one.leave()
    await pause(300)
    other.leave()
    await host.allGone
  })
})

test('closing the host closes the workspace and frees the port', async () => {
  const token = await takeToken(host)
  await post('/host', token, { name: 'openDemo', input: {} })
  await arrive(token, 'page')
  await host.close()
  expect(host.closedPaths).toHaveLength(1)
  await expect(ask(host.address, { headers: { host: host.address } })).rejects.toThrow()
})
