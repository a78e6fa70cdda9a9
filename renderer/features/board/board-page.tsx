/** The board: five stages, two trays, and every way to move a card. */
import type { JSX } from 'react'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { Button } from '../../ui/action/button.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Board } from './board.tsx'

export function BoardPage(): JSX.Element {
  const board = useContractQuery('board.getBoard', {})
  const workspace = useContractQuery('workspace.getWorkspace', {})
  if (board.status === 'refused') {
    return (
      <Page title="Board">
        <ErrorNote
          title="The board cannot be shown."
          action={<Button onClick={board.retry}>Try again</Button>}
        >
          {refusalText(board.refusal)}
        </ErrorNote>
      </Page>
    )
  }
  return (
    <Board
      answer={board.status === 'ready' ? board.value : null}
      settings={workspace.status === 'ready' ? workspace.value.settings : null}
    />
  )
}
