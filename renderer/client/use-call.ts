/** Asks the application once, typed by the contract; what a command changed is dropped from the cache. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { CallInput, CallName, CallValue } from '../../shared/contract/contract.ts'
import type { Reply } from '../../shared/contract/envelope.ts'
import { useConnection } from './client-provider.tsx'
import { forgetChanged } from './query-client.ts'

export type Call = <Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
) => Promise<Reply<CallValue<Name>>>

/** For event handlers and for queries with a file in their input, which must not become a key of the cache. */
export function useCall(): Call {
  const { transport } = useConnection()
  const queryClient = useQueryClient()
  return useCallback(
    async (name, input) => {
      const reply = await transport.call(name, input)
      if (reply.ok) void forgetChanged(queryClient, reply.changed)
      // The contract pairs the name with the type of its answer.
      return reply as Reply<CallValue<typeof name>>
    },
    [transport, queryClient],
  )
}
