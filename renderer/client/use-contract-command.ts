/** A command as a form or a button needs it: run it, know that it runs, show its refusal in place. */
import { useMutation } from '@tanstack/react-query'
import type { CallInput, CallValue, CommandName } from '../../shared/contract/contract.ts'
import type { Refusal, Reply } from '../../shared/contract/envelope.ts'
import { useCall } from './use-call.ts'

export type CommandState<Name extends CommandName> = {
  /** Never throws; the reply says what was refused. */
  readonly run: (input: CallInput<Name>) => Promise<Reply<CallValue<Name>>>
  readonly isRunning: boolean
  /** The refusal of the latest run, null when it went well or none was made. */
  readonly refusal: Refusal | null
  /** Forgets the refusal. */
  readonly reset: () => void
}

export function useContractCommand<Name extends CommandName>(name: Name): CommandState<Name> {
  const call = useCall()
  const { mutateAsync, isPending, data, reset } = useMutation({
    mutationFn: (input: CallInput<Name>) => call(name, input),
  })
  return {
    run: mutateAsync,
    isRunning: isPending,
    refusal: data !== undefined && !data.ok ? data.refusal : null,
    reset,
  }
}
