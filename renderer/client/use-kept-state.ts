/** State of a page that outlives it for some minutes: how a list was left. It goes with the workspace, like every answer. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { callKey } from './query-client.ts'

/** Like `useState`; the name is unique among the pages. */
export function useKeptState<State>(name: string, initial: State): readonly [State, (state: State) => void] {
  const client = useQueryClient()
  const key = callKey('kept-state', name)
  const [state, setState] = useState<State>(() => client.getQueryData<State>(key) ?? initial)
  const keep = (next: State): void => {
    client.setQueryData<State>(key, next)
    setState(next)
  }
  return [state, keep]
}
