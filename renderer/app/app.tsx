/** The start page while no workspace is open, the workspace's pages otherwise. */
import type { JSX } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { refusalText } from '../client/refusal-text.ts'
import { useHostState } from '../client/use-host-state.ts'
import { StartPage } from '../features/workspace/start-page.tsx'
import { Button } from '../ui/action/button.tsx'
import { ErrorNote } from '../ui/feedback/error-note.tsx'
import { WorkspaceFrame } from './workspace-frame.tsx'

export function App(): JSX.Element | null {
  const state = useHostState()
  switch (state.status) {
    case 'loading':
      return null
    case 'refused':
      return (
        <ErrorNote
          title="Entente cannot be reached."
          action={<Button onClick={state.retry}>Try again</Button>}
        >
          {refusalText(state.refusal)}
        </ErrorNote>
      )
    case 'ready':
      return state.value.open === null ? (
        <StartPage />
      ) : (
        <Router hook={useHashLocation}>
          <WorkspaceFrame />
        </Router>
      )
  }
}
