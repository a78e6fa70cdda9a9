/** The host's functions, with its state kept in the cache: opening or closing a workspace forgets the one before. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Reply } from '../../shared/contract/envelope.ts'
import type { Host, HostState } from '../../shared/contract/host.ts'
import { useConnection } from './client-provider.tsx'
import { forgetWorkspace, hostStateKey } from './query-client.ts'

function keepState<Answer extends HostState | null>(
  client: QueryClient,
  reply: Reply<Answer>,
): Reply<Answer> {
  if (reply.ok && reply.value !== null) {
    forgetWorkspace(client)
    client.setQueryData(hostStateKey, reply)
  }
  return reply
}

export function useHost(): Host {
  const { host } = useConnection()
  const client = useQueryClient()
  return useMemo(
    () => ({
      ...host,
      createWorkspace: async (first) => keepState(client, await host.createWorkspace(first)),
      openWorkspace: async (handle) => keepState(client, await host.openWorkspace(handle)),
      pickWorkspace: async () => keepState(client, await host.pickWorkspace()),
      openDemo: async () => keepState(client, await host.openDemo()),
      closeWorkspace: async () => keepState(client, await host.closeWorkspace()),
    }),
    [host, client],
  )
}
