/** Gathers what leaving an alliance rests on: its charters, notices, and what each side is called. Reads only. */
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { Alliance } from '../../../shared/domain/records/alliance.ts'
import type { ExitNotice } from '../../../shared/domain/records/exit.ts'
import type { Charter } from '../../../shared/domain/records/formalize.ts'
import type { Contact, Organisation } from '../../../shared/domain/records/people.ts'
import { signedCharter } from '../../../shared/domain/formalize/signed-charter.ts'
import type { ReadHandle } from '../../store/database-handle.ts'
import { readOne, readWhere } from '../../store/reads.ts'
import { requireRecord } from '../dispatch/context.ts'
import { readOwnFirm } from '../facts/own-firm.ts'

export type ExitFacts = {
  readonly alliance: Alliance
  readonly us: Organisation
  readonly partner: Organisation
  readonly leadContact: Contact | null
  /** The charter that is in force today, null when none is signed. */
  readonly signed: Charter | null
  readonly running: ExitNotice | null
  /** Every notice of the alliance, oldest first. */
  readonly notices: readonly ExitNotice[]
}

/** The facts of one alliance, or the refusal `not-found`. */
export async function gatherExit(
  read: ReadHandle,
  allianceId: string,
  today: CalendarDate,
): Promise<ExitFacts> {
  const alliance = await requireRecord(read, 'alliance', allianceId)
  const { leadContactId } = alliance
  const notices = await readWhere(read, 'exitNotice', 'allianceId', alliance.id)
  return {
    alliance,
    us: await readOwnFirm(read),
    partner: await requireRecord(read, 'organisation', alliance.organisationId),
    leadContact: leadContactId === null ? null : await readOne(read, 'contact', leadContactId),
    signed: signedCharter(await readWhere(read, 'charter', 'allianceId', alliance.id), today),
    running: notices.find((notice) => notice.status === 'running') ?? null,
    notices,
  }
}
