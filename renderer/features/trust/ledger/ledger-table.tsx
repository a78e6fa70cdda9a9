/** Every action, latest first: date, side, what, rung, response, and a menu. */
import { Ellipsis, MessageSquareReply, Pencil, Trash2 } from 'lucide-react'
import { useMemo, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { ValueAction } from '../../../../shared/domain/records/trust.ts'
import type { Formats } from '../../../../shared/text/formats/formats.ts'
import { directionNames, responseNames } from '../../../../shared/text/names.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { IconButton } from '../../../ui/action/icon-button.tsx'
import { LinkButton } from '../../../ui/action/link.tsx'
import { Menu } from '../../../ui/overlay/menu.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import type { TableColumn } from '../../../ui/table/table-column.ts'
import { nearDate, rungText, whatText } from '../action-text.ts'
import { SideMark } from './side-mark.tsx'
import styles from './ledger.module.css'

export type LedgerTableProps = {
  readonly actions: readonly ValueAction[]
  readonly today: CalendarDate
  readonly onEdit: (action: ValueAction) => void
  readonly onRespond: (action: ValueAction) => void
  readonly onRemove: (action: ValueAction) => void
}

export function LedgerTable(props: LedgerTableProps): JSX.Element {
  const formats = useFormats()
  const { actions, today, onEdit, onRespond, onRemove } = props
  const columns = useMemo(
    () => ledgerColumns(today, formats, { onEdit, onRespond, onRemove }),
    [today, formats, onEdit, onRespond, onRemove],
  )
  return (
    <DataTable
      label="Reciprocity ledger, latest first"
      density="dense"
      rows={actions}
      columns={columns}
      rowId={(action) => action.id}
      onOpenRow={onEdit}
    />
  )
}

type Doing = Pick<LedgerTableProps, 'onEdit' | 'onRespond' | 'onRemove'>

function ledgerColumns(
  today: CalendarDate,
  formats: Formats,
  doing: Doing,
): readonly TableColumn<ValueAction>[] {
  return [
    {
      id: 'date',
      head: 'Date',
      width: 64,
      cell: ({ actedOn }) => <span className={styles.whole}>{nearDate(actedOn, today, formats)}</span>,
    },
    {
      id: 'side',
      head: 'Side',
      width: 92,
      cell: ({ direction, actedOn }) => (
        <span className={styles.side}>
          <SideMark direction={direction} planned={actedOn > today} />
          {directionNames[direction]}
        </span>
      ),
    },
    {
      id: 'action',
      head: 'Action',
      cell: (action) => (
        <span className={styles.words}>
          {action.actedOn > today && <span className="tone-quiet">Planned: </span>}
          {whatText(action)}
        </span>
      ),
    },
    {
      id: 'rung',
      head: 'Rung',
      kind: 'quiet',
      width: 122,
      cell: (action) => <span className={styles.whole}>{rungText(action)}</span>,
    },
    {
      id: 'response',
      head: 'Response',
      kind: 'quiet',
      width: 106,
      cell: (action) => <ResponseCell action={action} today={today} onRespond={doing.onRespond} />,
    },
    {
      id: 'more',
      head: 'More',
      hideHead: true,
      kind: 'end',
      width: 36,
      cell: (action) => <RowMenu action={action} today={today} {...doing} />,
    },
  ]
}

function ResponseCell({
  action,
  today,
  onRespond,
}: { action: ValueAction; today: CalendarDate } & Pick<Doing, 'onRespond'>): JSX.Element {
  const expectsOne = action.direction === 'given' && action.actedOn <= today
  if (action.response === 'none-yet' && !expectsOne) return <span>–</span>
  return (
    <LinkButton
      aria-label={`${responseNames[action.response]}: note the response to ${whatText(action)}`}
      onClick={() => onRespond(action)}
    >
      {responseNames[action.response]}
    </LinkButton>
  )
}

function RowMenu({
  action,
  today,
  onEdit,
  onRespond,
  onRemove,
}: { action: ValueAction; today: CalendarDate } & Doing) {
  const done = action.actedOn <= today
  return (
    <span className={styles.more}>
      <Menu
        align="end"
        label={whatText(action)}
        trigger={<IconButton plain size="small" icon={Ellipsis} label={`More about ${whatText(action)}`} />}
        rows={[
          {
            id: 'respond',
            label: 'Note the response…',
            icon: MessageSquareReply,
            disabled: !done,
            onSelect: () => onRespond(action),
          },
          { id: 'edit', label: 'Edit…', icon: Pencil, onSelect: () => onEdit(action) },
          { kind: 'line', id: 'line' },
          { id: 'remove', label: 'Remove…', icon: Trash2, onSelect: () => onRemove(action) },
        ]}
      />
    </span>
  )
}
