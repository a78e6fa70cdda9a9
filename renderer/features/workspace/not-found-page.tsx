/** An address that names no page: a bookmark of something that is gone. */
import type { JSX } from 'react'
import { Link } from '../../ui/action/link.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { Page } from '../../ui/layout/page.tsx'

export function NotFoundPage(): JSX.Element {
  return (
    <Page title="Not found">
      <EmptyState
        title="There is no page at this address"
        action={<Link href="#/board">Open the board</Link>}
      >
        It may belong to another workspace, or its record was merged or taken out.
      </EmptyState>
    </Page>
  )
}
