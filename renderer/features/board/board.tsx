/** The board with its bars: filters above, keys below, columns and trays between, the gate that holds up a move at the right. */
import { Plus, Printer } from 'lucide-react'
import { useMemo, useRef, useState, type JSX } from 'react'
import type { AllianceId } from '../../../shared/base/ids.ts'
import type { CallValue } from '../../../shared/contract/contract.ts'
import type { Settings } from '../../../shared/playbook/settings.ts'
import { isStage, type Tray } from '../../../shared/playbook/stages.ts'
import { useFormats } from '../../client/use-formats.ts'
import { useHost } from '../../client/use-host.ts'
import { Button } from '../../ui/action/button.tsx'
import { KeyBar } from '../../ui/layout/key-bar.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { arrangeCards, isFiltering, managersOf, type BoardFilter } from './columns/arrange-cards.ts'
import { BoardFilterBar, ManagerSelect } from './columns/board-filter-bar.tsx'
import { useCardFocus } from './columns/use-card-focus.ts'
import { usePageKeys } from './keys/use-page-keys.ts'
import { BoardArea } from './board-area.tsx'
import { HeldGatePanel } from './gate/held-gate-panel.tsx'
import { KeysDialog } from './keys/keys-dialog.tsx'
import { useMoveAlliance, type MoveRequest } from './move/use-move-alliance.ts'
import { NewAllianceDialog } from './new-alliance-dialog.tsx'
import type { TrayStrips } from './trays/tray-strip.tsx'

export type BoardProps = {
  /** Null while it is loading. */
  readonly answer: CallValue<'board.getBoard'> | null
  readonly settings: Settings | null
}

const noFilter: BoardFilter = { search: '', chip: 'all', manager: null }

export function Board({ answer, settings }: BoardProps): JSX.Element {
  const formats = useFormats()
  const host = useHost()
  const focus = useCardFocus()
  const search = useRef<HTMLInputElement>(null)
  const strips: TrayStrips = { nurture: useRef(null), closed: useRef(null) }
  const [filter, setFilter] = useState(noFilter)
  const [dialog, setDialog] = useState<'new' | 'keys' | null>(null)
  const [tray, setTray] = useState<Tray | null>(null)
  const cards = useMemo(() => answer?.cards ?? [], [answer])
  const arranged = useMemo(
    () => (answer === null ? null : arrangeCards(answer.cards, filter, answer.today)),
    [answer, filter],
  )
  const goTo = ({ allianceId }: Pick<MoveRequest, 'allianceId'>, place: MoveRequest['to']): void => {
    if (isStage(place)) focus.wantFocus({ stage: place, id: allianceId })
    else strips[place].current?.focus()
  }
  const moving = useMoveAlliance((request) => goTo(request, request.to))
  usePageKeys({ '/': () => search.current?.focus(), '?': () => setDialog('keys') })
  const changeFilter = (change: Partial<BoardFilter>): void => {
    focus.wantFocus(null)
    setFilter({ ...filter, ...change })
  }
  const onOpened = (id: AllianceId): void => {
    setFilter(noFilter)
    focus.wantFocus({ stage: 'identify', id })
  }
  return (
    <Page
      title="Board"
      ground="canvas"
      bleed
      actions={
        <>
          <Button icon={Printer} onClick={() => void host.print()}>
            Print
          </Button>
          <Button variant="filled" icon={Plus} onClick={() => setDialog('new')}>
            New alliance
          </Button>
        </>
      }
      filter={
        <BoardFilterBar
          filter={filter}
          counts={arranged?.counts ?? null}
          onChange={changeFilter}
          searchRef={search}
        />
      }
      filterAside={<ManagerSelect managers={managersOf(cards)} filter={filter} onChange={changeFilter} />}
      panel={
        moving.held !== null && (
          <HeldGatePanel
            key={`${moving.held.allianceId} ${moving.held.to}`}
            request={moving.held}
            moving={moving}
            onCancel={() => moving.held !== null && goTo(moving.held, moving.held.from)}
          />
        )
      }
      keyBar={
        <KeyBar keys={boardKeys} aside={answer === null ? undefined : formats.longDate(answer.today)} />
      }
    >
      <BoardArea
        arranged={arranged}
        isEmpty={answer !== null && cards.length === 0}
        isFiltered={isFiltering(filter)}
        onClearFilter={() => setFilter(noFilter)}
        today={answer?.today ?? null}
        settings={settings}
        focus={focus}
        moving={moving}
        strips={strips}
        tray={tray}
        onTray={setTray}
        onNew={() => setDialog('new')}
      />
      {dialog === 'new' && <NewAllianceDialog onClose={() => setDialog(null)} onOpened={onOpened} />}
      {dialog === 'keys' && <KeysDialog onClose={() => setDialog(null)} />}
    </Page>
  )
}

const boardKeys = [
  { key: 'M', label: 'Move to…' },
  { key: 'Enter', label: 'Open' },
  { key: 'N', label: 'Next action' },
  { key: 'Tab', label: 'Next column' },
  { key: '?', label: 'All keys' },
] as const
