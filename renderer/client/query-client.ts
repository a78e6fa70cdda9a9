/**
 * The cache of answers, by name and input. An answer holds until a command changes a table that the query reads; nothing
 * expires by time, nothing is asked again by itself.
 */
import { QueryClient } from '@tanstack/react-query'
import { contract, isCallName } from '../../shared/contract/contract.ts'
import type { TableName } from '../../shared/contract/define.ts'
import type { HostEvent } from '../../shared/contract/host.ts'

export const hostStateKey = ['host-state'] as const

export function createQueryClient(): QueryClient {
  const always = { networkMode: 'always', retry: false } as const
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...always,
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: always,
    },
  })
}

/** The key under which the answer of a query is kept. */
export function callKey(name: string, input: unknown): readonly [string, string, unknown] {
  return ['call', name, input]
}

function readsAny(name: unknown, changed: ReadonlySet<TableName>): boolean {
  if (typeof name !== 'string' || !isCallName(name)) return false
  const entry = contract[name]
  return entry.kind === 'query' && entry.reads.some((table) => changed.has(table))
}

/** Drops every kept answer that reads one of these tables; what is on the screen is asked again at once. */
export function forgetChanged(client: QueryClient, changed: readonly TableName[]): Promise<void> {
  if (changed.length === 0) return Promise.resolve()
  const tables = new Set(changed)
  return client.invalidateQueries({
    predicate: (query) => query.queryKey[0] === 'call' && readsAny(query.queryKey[1], tables),
  })
}

/** Drops every answer of the workspace that was open before. */
export function forgetWorkspace(client: QueryClient): void {
  client.removeQueries({ predicate: (query) => query.queryKey[0] === 'call' })
}

/** What happened elsewhere, brought into the cache. */
export function applyEvent(client: QueryClient, event: HostEvent): void {
  if (event.kind === 'changed') {
    void forgetChanged(client, event.changed)
    return
  }
  forgetWorkspace(client)
  void client.invalidateQueries({ queryKey: hostStateKey })
}
