/** The answer of a query as a component needs it: loading, refused, or a value. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { CallInput, CallValue, QueryName } from '../../shared/contract/contract.ts'
import type { Refusal } from '../../shared/contract/envelope.ts'
import { callKey } from './query-client.ts'
import { useCall } from './use-call.ts'

export type QueryState<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'refused'; readonly refusal: Refusal; readonly retry: () => void }
  | {
      readonly status: 'ready'
      readonly value: Value
      /** The value is of the input before, or is being asked again. */
      readonly isRefreshing: boolean
    }

export type QueryOptions = {
  /** Off: nothing is asked and the state stays `loading`. */
  readonly enabled?: boolean
  /** Shows the answer to the input before until the new one is there: for search, filters and pages of a list. */
  readonly keepPrevious?: boolean
}

export function useContractQuery<Name extends QueryName>(
  name: Name,
  input: CallInput<Name>,
  options: QueryOptions = {},
): QueryState<CallValue<Name>> {
  const call = useCall()
  const { data, isFetching, refetch } = useQuery({
    queryKey: callKey(name, input),
    queryFn: () => call(name, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true && { placeholderData: keepPreviousData }),
  })
  if (data === undefined) return { status: 'loading' }
  if (!data.ok) return { status: 'refused', refusal: data.refusal, retry: () => void refetch() }
  return { status: 'ready', value: data.value, isRefreshing: isFetching }
}
