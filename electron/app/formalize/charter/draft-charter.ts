/**
 * Drafts a charter: the first version filled from both profiles and the reference tables, a later one as an amendment that
 * starts from the latest version. There is one draft at a time, and a signed version stays as it is.
 */
import { dateParts } from '../../../../shared/base/calendar-date.ts'
import type { CharterContent } from '../../../../shared/domain/formalize/charter-content.ts'
import { newCharterContent, nextReference } from '../../../../shared/domain/formalize/new-charter.ts'
import type { Alliance } from '../../../../shared/domain/records/alliance.ts'
import { meetingTable } from '../../../../shared/playbook/meetings.ts'
import { readOne, readWhere } from '../../../store/reads.ts'
import { readReferences } from '../../../store/tables/charters.ts'
import { readWorkspace } from '../../../store/tables/workspace.ts'
import { contactName } from '../../contacts/people/contact-name.ts'
import { type CommandContext, type Handler, requireRecord } from '../../dispatch/context.ts'
import { refuse } from '../../dispatch/refuse.ts'
import { readOwnFirm } from '../../facts/own-firm.ts'
import { refuseOutsideBoard } from '../refuse-outside-board.ts'

export const draftCharter: Handler<'formalize.draftCharter'> = async (context, input) => {
  const alliance = await requireRecord(context.read, 'alliance', input.allianceId)
  refuseOutsideBoard(alliance.place, 'A charter is drafted')
  const charters = await readWhere(context.read, 'charter', 'allianceId', alliance.id)
  const draft = charters.find((charter) => charter.status === 'draft')
  if (draft !== undefined) {
    const sentence = `Version ${draft.version} is a draft already. Finish that one: there is one draft at a time.`
    refuse({ code: 'conflict', sentence })
  }
  const latest = charters.toSorted((one, other) => one.version - other.version).at(-1)
  const version = (latest?.version ?? 0) + 1
  const id = context.newId<'charter'>()
  await context.write.insert('charter', {
    id,
    allianceId: alliance.id,
    version,
    kind: input.kind,
    status: 'draft',
    content: latest?.content ?? (await firstContent(context, alliance)),
    draftedOn: context.today,
    sentOn: null,
    sentReason: '',
    signedByUsOn: null,
    signedByThemOn: null,
  })
  return { charterId: id, version }
}

async function firstContent(context: CommandContext, alliance: Alliance): Promise<CharterContent> {
  const { read, settings, today } = context
  const { leadContactId } = alliance
  const lead = leadContactId === null ? null : await readOne(read, 'contact', leadContactId)
  const leadName = lead === null ? '' : contactName(lead)
  return newCharterContent({
    us: await readOwnFirm(read),
    partner: await requireRecord(read, 'organisation', alliance.organisationId),
    partnerContactName: alliance.theirManager === '' ? leadName : alliance.theirManager,
    ourManager: alliance.ourManager,
    currency: (await readWorkspace(read)).currency,
    reference: await freeReference(context),
    today,
    meetings: meetingTable.map(({ name, frequency, purpose, length }) => ({
      name,
      frequency,
      purpose,
      length,
    })),
    noticeDays: settings.pilotNoticeDays,
  })
}

/** The reference after the highest one of this year. */
async function freeReference({ read, today }: CommandContext): Promise<string> {
  const { year } = dateParts(today)
  const beginning = `EN-${year}-`
  const taken = await readReferences(read, beginning)
  const numbers = taken
    .map((reference) => reference.slice(beginning.length))
    .filter((rest) => /^\d{1,9}$/.test(rest))
    .map(Number)
  return nextReference(year, Math.max(0, ...numbers) + 1)
}
