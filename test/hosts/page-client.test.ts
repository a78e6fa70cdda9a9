/** The page's side of the seam: what a command drops from the cache, what an event does, and a host that breaks off. */
import { QueryObserver } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import { type Bridge, createBridgeTransport } from '../../renderer/client/connection/bridge-transport.ts'
import { createBrowserHost, createElectronHost } from '../../renderer/client/connection/host-client.ts'
import { readLines } from '../../renderer/client/connection/read-lines.ts'
import type { Transport } from '../../renderer/client/connection/transport.ts'
import {
  applyEvent,
  callKey,
  createQueryClient,
  forgetChanged,
  hostStateKey,
} from '../../renderer/client/query-client.ts'

const board = callKey('board.getBoard', {})
const workspace = callKey('workspace.getWorkspace', {})
const history = callKey('history.getHistory', {})
const layoutOfNothing = callKey('board.nothing', {})

function fillCache() {
  const client = createQueryClient()
  for (const key of [board, workspace, history, layoutOfNothing, hostStateKey])
    client.setQueryData([...key], {})
  const isStale = (key: readonly unknown[]): boolean => client.getQueryState([...key])?.isInvalidated ?? false
  return { client, isStale }
}

describe('a kept answer', () => {
  test('is dropped when a table that it reads has changed, and no other is', async () => {
    const { client, isStale } = fillCache()
    await forgetChanged(client, ['conversation'])
    expect([board, workspace, history].map(isStale)).toEqual([true, false, true])
    await forgetChanged(client, ['setting'])
    expect(isStale(workspace)).toBe(true)
    expect([layoutOfNothing, hostStateKey].map(isStale)).toEqual([false, false])
  })
  test('stays when nothing changed', async () => {
    const { client, isStale } = fillCache()
    await forgetChanged(client, [])
    expect([board, workspace, history].map(isStale)).toEqual([false, false, false])
  })
  test('on the screen is asked again at once, without a network', async () => {
    const client = createQueryClient()
    let asked = 0
    const observer = new QueryObserver(client, { queryKey: [...workspace], queryFn: () => (asked += 1) })
    const leave = observer.subscribe(() => undefined)
    await expect.poll(() => asked).toBe(1)
    await forgetChanged(client, ['workspace'])
    expect(asked).toBe(2)
    leave()
  })
  test('is dropped by what another page changed', () => {
    const { client, isStale } = fillCache()
    applyEvent(client, { kind: 'changed', changed: ['workspace'] })
    expect(isStale(workspace)).toBe(true)
  })
  test('of the workspace before is gone when another one is opened elsewhere', () => {
    const { client, isStale } = fillCache()
    applyEvent(client, { kind: 'workspace' })
    expect(client.getQueryData([...workspace])).toBeUndefined()
    expect(isStale(hostStateKey)).toBe(true)
  })
})

describe('the bridge of Electron', () => {
  const broken: Bridge = {
    call: () => Promise.reject(new Error('gone')),
    host: () => Promise.reject(new Error('gone')),
    onChanged: () => () => undefined,
  }
  test('that breaks off becomes a refusal, never an exception', async () => {
    const transport = createBridgeTransport(broken)
    for (const reply of [await transport.call('a', {}), await transport.callHost('a', {})]) {
      expect(reply).toMatchObject({ ok: false, refusal: { code: 'unexpected' } })
    }
  })
})

describe('the host as the page uses it', () => {
  const asked: unknown[] = []
  const answer = async (name: string, input: unknown) => {
    asked.push([name, input])
    return { ok: true, value: null, changed: [], cleaned: [] } as const
  }
  const transport: Transport = { call: answer, callHost: answer, onEvent: () => () => undefined }
  test('opens by handle in both hosts', async () => {
    for (const host of [createBrowserHost(transport), createElectronHost(transport)])
      await host.openWorkspace('h')
    expect(asked.splice(0)).toEqual([
      ['openWorkspace', { handle: 'h' }],
      ['openWorkspace', { handle: 'h' }],
    ])
  })
  test('has no dialog for files in a browser', async () => {
    expect(await createBrowserHost(transport).pickWorkspace()).toMatchObject({ ok: true, value: null })
    expect(asked.splice(0)).toEqual([])
  })
  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', ' https://a', ''])(
    'opens no link of another kind in a browser: %j',
    async (url) => {
      expect(await createBrowserHost(transport).openLink(url)).toMatchObject({
        refusal: { code: 'invalid-input' },
      })
    },
  )
})

test('lines of a stream are whole, wherever it was cut, letters of several bytes too', async () => {
  const bytes = new TextEncoder().encode('{"a":"ü😀"}\n\n{"b":2}\nrest')
  for (let cut = 1; cut < bytes.length; cut += 1) {
    const lines: string[] = []
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (stream) => {
        stream.enqueue(bytes.slice(0, cut))
        stream.enqueue(bytes.slice(cut))
        stream.close()
      },
    })
    await readLines(body, (line) => lines.push(line))
    expect(lines).toEqual(['{"a":"ü😀"}', '{"b":2}'])
  }
})
