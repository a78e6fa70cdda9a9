/** Saves the content of a draft. What was sent or signed is never edited: a change to it is an amendment. */
import type { CharterContent } from '../../../../shared/domain/formalize/charter-content.ts'
import { type Handler, requireRecord } from '../../dispatch/context.ts'
import { refuse, refuseInput } from '../../dispatch/refuse.ts'

export const saveCharter: Handler<'formalize.saveCharter'> = async (context, input) => {
  const charter = await requireRecord(context.read, 'charter', input.charterId)
  if (charter.status !== 'draft') {
    const sentence = `Version ${charter.version} went out and is not edited any more. Draft an amendment: it starts from this version.`
    refuse({ code: 'conflict', sentence })
  }
  refuseSameIds('content.contributions', input.content.contributions)
  refuseSameIds('content.metrics', input.content.metrics)
  await context.write.update('charter', charter.id, { content: input.content })
  return { charterId: charter.id }
}

// Measurements find their metric by its id, over all versions.
function refuseSameIds(
  path: string,
  rows: CharterContent['metrics'] | CharterContent['contributions'],
): void {
  const seen = new Set<string>()
  for (const [index, { id }] of rows.entries()) {
    if (seen.has(id)) refuseInput(`${path}.${index}.id`, 'Two rows have the same identifier.')
    seen.add(id)
  }
}
