/**
 * Marks a draft as sent; from then on it is not edited. The charter check is run here: with findings open it goes out with a
 * written reason only, which is kept with the version. An earlier version that is still out for signature is superseded.
 */
import { charterBlocks } from '../../../../shared/documents/charter-blocks.ts'
import { estimatePages } from '../../../../shared/documents/estimate-pages.ts'
import { isReason } from '../../../../shared/domain/board/move.ts'
import { charterCheck } from '../../../../shared/domain/formalize/charter-check.ts'
import type { CharterFinding } from '../../../../shared/domain/formalize/charter-finding.ts'
import type { Charter } from '../../../../shared/domain/records/formalize.ts'
import { findingText } from '../../../../shared/text/finding-text.ts'
import { readWhere } from '../../../store/reads.ts'
import { readWorkspace } from '../../../store/tables/workspace.ts'
import { type CommandContext, type Handler, requireRecord } from '../../dispatch/context.ts'
import { refuse } from '../../dispatch/refuse.ts'
import { refuseBefore, refuseFuture } from '../../facts/check-dates.ts'

export const sendCharter: Handler<'formalize.sendCharter'> = async (context, input) => {
  const charter = await requireRecord(context.read, 'charter', input.charterId)
  const { sentOn, reason } = input
  if (charter.status !== 'draft') {
    refuse({ code: 'conflict', sentence: `Version ${charter.version} was sent already.` })
  }
  refuseFuture('sentOn', sentOn, context.today)
  refuseBefore('sentOn', sentOn, charter.draftedOn, 'The day lies before the one on which it was drafted.')
  const findings = await openFindings(context, charter)
  if (findings.length > 0 && !isReason(reason)) {
    refuse({ code: 'needs-reason', sentence: findingsSentence(findings), conditions: [] })
  }
  const sentReason = findings.length > 0 ? reason : ''
  await context.write.update('charter', charter.id, { status: 'sent', sentOn, sentReason })
  await supersedeSent(context, charter)
  if (isReason(reason)) context.write.giveReason(reason)
  return { charterId: charter.id }
}

async function openFindings(context: CommandContext, charter: Charter): Promise<readonly CharterFinding[]> {
  const { id, content, kind, version, status, draftedOn } = charter
  const { pageSize } = await readWorkspace(context.read)
  const blocks = charterBlocks({ content, kind, version, status, draftedOn, charterId: id })
  const pages = estimatePages(blocks, pageSize)
  const found = charterCheck(content, { pages, kind, settings: context.settings })
  return found.filter((finding) => finding.severity === 'finding')
}

const namedFindings = 3

/** How many findings are open, and what the first of them are. */
function findingsSentence(findings: readonly CharterFinding[]): string {
  const first = findings.slice(0, namedFindings).map((finding) => findingText(finding).title)
  const more = findings.length > namedFindings ? ` and ${findings.length - namedFindings} more` : ''
  const are =
    findings.length === 1
      ? '1 finding of the charter check is'
      : `${findings.length} findings of the charter check are`
  return `${are} open: ${first.join('; ')}${more}. To send it all the same, write the reason.`
}

async function supersedeSent(context: CommandContext, sent: Charter): Promise<void> {
  const versions = await readWhere(context.read, 'charter', 'allianceId', sent.allianceId)
  const out = versions.filter(({ version, status }) => version < sent.version && status === 'sent')
  for (const { id } of out) await context.write.update('charter', id, { status: 'superseded' })
}
