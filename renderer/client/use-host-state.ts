/** Which workspace is open and which can be opened, as the host says. */
import { useQuery } from '@tanstack/react-query'
import type { HostState } from '../../shared/contract/host.ts'
import { useConnection } from './client-provider.tsx'
import { hostStateKey } from './query-client.ts'
import type { QueryState } from './use-contract-query.ts'

export function useHostState(): QueryState<HostState> {
  const { host } = useConnection()
  const { data, isFetching, refetch } = useQuery({ queryKey: hostStateKey, queryFn: () => host.getState() })
  if (data === undefined) return { status: 'loading' }
  if (!data.ok) return { status: 'refused', refusal: data.refusal, retry: () => void refetch() }
  return { status: 'ready', value: data.value, isRefreshing: isFetching }
}
