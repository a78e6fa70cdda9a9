/** Red flags: those that hold the gate, and those that were resolved with a note. */
import { CircleCheck, Flag, OctagonAlert } from 'lucide-react'
import { useRef, useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { RedFlag } from '../../../../shared/domain/records/trust.ts'
import { isOpenRedFlag } from '../../../../shared/domain/trust/red-flag.ts'
import type { Formats } from '../../../../shared/text/formats/formats.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { RowList, type ListRow } from '../../../ui/layout/row-list.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { RaiseFlagDialog } from './raise-flag-dialog.tsx'
import { ResolveFlagDialog } from './resolve-flag-dialog.tsx'

export type RedFlagSectionProps = {
  readonly allianceId: AllianceId
  readonly redFlags: readonly RedFlag[]
  readonly today: CalendarDate
  readonly partner: string
}

export function RedFlagSection({ allianceId, redFlags, today, partner }: RedFlagSectionProps): JSX.Element {
  const formats = useFormats()
  const [open, setOpen] = useState<'raise' | RedFlag | null>(null)
  const raiseButton = useRef<HTMLButtonElement>(null)
  const close = (): void => setOpen(null)
  // The button that opened the dialog is gone with the open flag.
  const leaveResolved = (): void => {
    setOpen(null)
    setTimeout(() => raiseButton.current?.focus())
  }
  const standing = redFlags.filter(isOpenRedFlag)
  const resolved = redFlags.filter((flag) => !isOpenRedFlag(flag))
  const rows = [
    ...standing.map((flag) => openRow(flag, formats, () => setOpen(flag))),
    ...resolved.map((flag) => resolvedRow(flag, formats)),
  ]
  return (
    <div id="red-flags">
      <Section
        title="Red flags"
        ruled={rows.length > 0}
        note={standing.length === 0 ? 'None open' : `${standing.length} open, the gate is held`}
        aside={
          <Button ref={raiseButton} size="small" icon={Flag} onClick={() => setOpen('raise')}>
            Raise a red flag
          </Button>
        }
      >
        {rows.length === 0 ? (
          <p className="tone-quiet">
            Something that breaks trust goes here; it holds the gate until it is resolved.
          </p>
        ) : (
          <RowList label="Red flags" rows={rows} />
        )}
      </Section>
      {open === 'raise' && (
        <RaiseFlagDialog allianceId={allianceId} partner={partner} today={today} onClose={close} />
      )}
      {open !== null && open !== 'raise' && (
        <ResolveFlagDialog flag={open} today={today} onClose={close} onResolved={leaveResolved} />
      )}
    </div>
  )
}

function openRow(flag: RedFlag, formats: Formats, onResolve: () => void): ListRow {
  return {
    id: flag.id,
    icon: OctagonAlert,
    tone: 'bad',
    title: <span className="tone-bad">{flag.what}</span>,
    note: `Raised ${formats.date(flag.raisedOn)}`,
    aside: (
      <Button size="small" aria-label={`Resolve with a note: ${flag.what}`} onClick={onResolve}>
        Resolve with a note
      </Button>
    ),
  }
}

function resolvedRow(flag: RedFlag, formats: Formats): ListRow {
  const raised = `Raised ${formats.date(flag.raisedOn)}`
  const resolved = flag.resolvedOn === null ? '' : `, resolved ${formats.date(flag.resolvedOn)}`
  return {
    id: flag.id,
    icon: CircleCheck,
    tone: 'good',
    title: flag.what,
    note: `${raised}${resolved}: ${flag.resolution}`,
    aside: <span className="tone-good">Resolved</span>,
  }
}
