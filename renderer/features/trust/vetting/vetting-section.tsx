/** The five checks before anything is formal: verdict, note, source and date each. */
import { CircleCheck, CircleDashed, OctagonX, TriangleAlert, type LucideIcon } from 'lucide-react'
import { useMemo, useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { VettingItem } from '../../../../shared/domain/records/trust.ts'
import {
  vettingItemNames,
  type VettingItemName,
  type VettingVerdict,
} from '../../../../shared/playbook/vetting.ts'
import type { Formats } from '../../../../shared/text/formats/formats.ts'
import { vettingItemTitles, vettingVerdictNames } from '../../../../shared/text/names.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { LinkButton } from '../../../ui/action/link.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { Icon } from '../../../ui/marks/icon.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import type { TableColumn } from '../../../ui/table/table-column.ts'
import { VettingDialog } from './vetting-dialog.tsx'
import { noteText, overviewText } from './vetting-text.ts'
import styles from './vetting.module.css'

export type VettingSectionProps = {
  readonly allianceId: AllianceId
  readonly vetting: readonly VettingItem[]
  readonly today: CalendarDate
}

type VettingRow = { readonly name: VettingItemName; readonly check: VettingItem | null }

export function VettingSection({ allianceId, vetting, today }: VettingSectionProps): JSX.Element {
  const formats = useFormats()
  const [openName, setOpenName] = useState<VettingItemName | null>(null)
  const columns = useMemo(() => vettingColumns(formats, setOpenName), [formats])
  const rows = vettingItemNames.map((name) => ({
    name,
    check: vetting.find(({ item }) => item === name) ?? null,
  }))
  return (
    <div id="vetting">
      <Section title="Vetting" note={overviewText(vetting)}>
        <DataTable
          label="Vetting"
          density="plain"
          rows={rows}
          columns={columns}
          rowId={({ name }) => name}
          onOpenRow={({ name }) => setOpenName(name)}
        />
      </Section>
      {openName !== null && (
        <VettingDialog
          allianceId={allianceId}
          name={openName}
          check={rows.find(({ name }) => name === openName)?.check ?? null}
          today={today}
          onClose={() => setOpenName(null)}
        />
      )}
    </div>
  )
}

const looks = {
  'not-checked': { icon: CircleDashed, tone: 'warn' },
  good: { icon: CircleCheck, tone: 'good' },
  concern: { icon: TriangleAlert, tone: 'warn' },
  failed: { icon: OctagonX, tone: 'bad' },
} as const satisfies Record<VettingVerdict, { icon: LucideIcon; tone: string }>

function vettingColumns(
  formats: Formats,
  onOpen: (name: VettingItemName) => void,
): readonly TableColumn<VettingRow>[] {
  return [
    { id: 'item', head: 'Check', width: 200, cell: ({ name }) => vettingItemTitles[name] },
    { id: 'verdict', head: 'Verdict', width: 116, cell: ({ check }) => <Verdict of={check} /> },
    {
      id: 'note',
      head: 'Note and source',
      kind: 'quiet',
      cell: ({ check }) => <span className={styles.words}>{noteText(check)}</span>,
    },
    {
      id: 'date',
      head: 'Checked',
      kind: 'quiet',
      width: 96,
      cell: ({ check }) => (check?.checkedOn ? formats.date(check.checkedOn) : '–'),
    },
    {
      id: 'edit',
      head: 'Edit',
      hideHead: true,
      kind: 'end',
      width: 60,
      cell: ({ name, check }) => {
        const verb = check === null || check.verdict === 'not-checked' ? 'Check' : 'Edit'
        return (
          <LinkButton aria-label={`${verb}: ${vettingItemTitles[name]}`} onClick={() => onOpen(name)}>
            {verb}
          </LinkButton>
        )
      },
    },
  ]
}

function Verdict({ of: check }: { of: VettingItem | null }): JSX.Element {
  const verdict = check?.verdict ?? 'not-checked'
  const { icon, tone } = looks[verdict]
  return (
    <span className={`${styles.verdict} tone-${tone}`}>
      <Icon icon={icon} />
      {vettingVerdictNames[verdict]}
    </span>
  )
}
