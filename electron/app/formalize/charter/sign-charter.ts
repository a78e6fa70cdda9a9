/**
 * Enters the date on which one side signed. Signed by both, the version is in force and supersedes the ones before; from
 * then on nothing in it changes.
 */
import type { Charter } from '../../../../shared/domain/records/formalize.ts'
import { readWhere } from '../../../store/reads.ts'
import { type CommandContext, type Handler, requireRecord } from '../../dispatch/context.ts'
import { refuse } from '../../dispatch/refuse.ts'
import { refuseBefore, refuseFuture } from '../../facts/check-dates.ts'

export const signCharter: Handler<'formalize.signCharter'> = async (context, input) => {
  const charter = await requireRecord(context.read, 'charter', input.charterId)
  const { side, signedOn } = input
  refuseWhatCannotBeSigned(charter, side)
  refuseFuture('signedOn', signedOn, context.today)
  refuseBefore(
    'signedOn',
    signedOn,
    charter.sentOn,
    'The signature lies before the day on which it was sent.',
  )
  const signature = side === 'us' ? { signedByUsOn: signedOn } : { signedByThemOn: signedOn }
  const signed = { ...charter, ...signature }
  const signedByBoth = signed.signedByUsOn !== null && signed.signedByThemOn !== null
  await context.write.update('charter', charter.id, {
    ...signature,
    status: signedByBoth ? 'signed' : 'sent',
  })
  if (signedByBoth) await supersedeEarlier(context, charter)
  return { charterId: charter.id, signedByBoth }
}

function refuseWhatCannotBeSigned(charter: Charter, side: 'us' | 'them'): void {
  if (charter.status === 'draft') {
    refuse({ code: 'conflict', sentence: 'This version is a draft. Mark it as sent before it is signed.' })
  }
  if (charter.status === 'superseded') {
    refuse({ code: 'conflict', sentence: 'A later version has taken the place of this one. Sign that one.' })
  }
  const known = side === 'us' ? charter.signedByUsOn : charter.signedByThemOn
  if (charter.status === 'signed' || known !== null) {
    const who = side === 'us' ? 'Our side' : 'The other side'
    refuse({ code: 'conflict', sentence: `${who} has signed this version already.` })
  }
}

async function supersedeEarlier(context: CommandContext, signed: Charter): Promise<void> {
  const versions = await readWhere(context.read, 'charter', 'allianceId', signed.allianceId)
  const earlier = versions.filter(
    ({ version, status }) => version < signed.version && (status === 'signed' || status === 'sent'),
  )
  for (const { id } of earlier) await context.write.update('charter', id, { status: 'superseded' })
}
