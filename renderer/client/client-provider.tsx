/** Puts connection and cache under the page. The one place where both are made known to hooks. */
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { createContext, use, useEffect, type JSX, type ReactNode } from 'react'
import type { Connection } from './connection/connect.ts'
import { applyEvent } from './query-client.ts'

const ConnectionContext = createContext<Connection | null>(null)

export function ClientProvider({
  connection,
  queryClient,
  children,
}: {
  readonly connection: Connection
  readonly queryClient: QueryClient
  readonly children: ReactNode
}): JSX.Element {
  useEffect(
    () => connection.transport.onEvent((event) => applyEvent(queryClient, event)),
    [connection, queryClient],
  )
  return (
    <ConnectionContext value={connection}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </ConnectionContext>
  )
}

export function useConnection(): Connection {
  const connection = use(ConnectionContext)
  if (connection === null) throw new Error('Missing: ClientProvider above this component')
  return connection
}
