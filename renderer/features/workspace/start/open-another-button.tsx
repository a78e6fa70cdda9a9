/** Opens a workspace from anywhere by the system's dialog; only where there is one. */
import type { JSX } from 'react'
import { useHost } from '../../../client/use-host.ts'
import { useHostState } from '../../../client/use-host-state.ts'
import { AskHostButton } from './ask-host-button.tsx'

export function OpenAnotherButton(): JSX.Element | null {
  const host = useHost()
  const state = useHostState()
  if (state.status !== 'ready' || state.value.host !== 'electron') return null
  return (
    <AskHostButton label="Open a file…" problem="The workspace was not opened." ask={host.pickWorkspace} />
  )
}
