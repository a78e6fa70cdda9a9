/** Opens the demo: an invented firm with its alliances, as a file of its own. */
import type { JSX } from 'react'
import { useHost } from '../../../client/use-host.ts'
import { AskHostButton } from './ask-host-button.tsx'

export function DemoButton(): JSX.Element {
  const host = useHost()
  return <AskHostButton label="Open the demo" problem="The demo was not opened." ask={host.openDemo} />
}
