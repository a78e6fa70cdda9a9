/**
 * Knows which pages are there: each holds one connection open, by which it is told what other pages changed. When the last
 * one is gone and none comes back within the grace period (a reload takes a moment), the host is told to end.
 */
import type { ServerResponse } from 'node:http'
import type { HostEvent } from '../../../shared/contract/host.ts'

export type HttpPresence = {
  readonly add: (page: string | null, response: ServerResponse) => void
  readonly tell: (event: HostEvent, except: string | null) => void
  readonly close: () => void
}

const wakeEveryMs = 20_000

export function createHttpPresence(graceMs: number, onAllGone: () => void): HttpPresence {
  const pages = new Map<ServerResponse, string | null>()
  let leaving: NodeJS.Timeout | undefined
  const write = (text: string, except: string | null): void => {
    for (const [response, page] of pages) if (except === null || page !== except) response.write(text)
  }
  const waking = setInterval(() => write('\n', null), wakeEveryMs)
  return {
    add: (page, response) => {
      clearTimeout(leaving)
      pages.set(response, page)
      response.write('\n')
      response.on('close', () => {
        pages.delete(response)
        if (pages.size === 0) leaving = setTimeout(onAllGone, graceMs)
      })
    },
    tell: (event, except) => write(`${JSON.stringify(event)}\n`, except),
    close: () => {
      clearInterval(waking)
      for (const response of pages.keys()) response.end()
      pages.clear()
      clearTimeout(leaving)
    },
  }
}
