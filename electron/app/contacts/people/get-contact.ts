/** One contact as its page shows it: all scores, newest first, and everything that was talked. */
import type { ScorePoint, ScoreWithPoints } from '../../../../shared/domain/records/identify.ts'
import { scoreDimensions } from '../../../../shared/playbook/score-dimensions.ts'
import type { ReadHandle } from '../../../store/database-handle.ts'
import { readOne, readWhere } from '../../../store/reads.ts'
import { readSurroundedContacts } from '../../../store/tables/contacts.ts'
import type { Handler } from '../../dispatch/context.ts'
import { refuse } from '../../dispatch/refuse.ts'
import { contactRow } from './contact-row.ts'

export const getContact: Handler<'contacts.getContact'> = async (context, { contactId }) => {
  const [contact] = await readSurroundedContacts(context.read, [contactId])
  if (contact === undefined) return refuse({ code: 'not-found', record: 'contact', id: contactId })
  const { organisationId } = contact
  const scores = await readScores(context.read, contactId)
  const conversations = await readWhere(context.read, 'conversation', 'contactId', contactId)
  return {
    contact: contactRow(contact, scores[0]?.points, context.settings),
    organisation:
      organisationId === null ? null : await readOne(context.read, 'organisation', organisationId),
    scores,
    conversations: conversations.toSorted((one, other) => newestFirst(one.heldOn, other.heldOn, one, other)),
  }
}

async function readScores(handle: ReadHandle, contactId: string): Promise<readonly ScoreWithPoints[]> {
  const scores = await readWhere(handle, 'score', 'contactId', contactId)
  const withPoints: ScoreWithPoints[] = []
  for (const score of scores) {
    const points = await readWhere(handle, 'scorePoint', 'scoreId', score.id)
    withPoints.push({ ...score, points: points.toSorted(inOrderOfDimensions) })
  }
  return withPoints.sort((one, other) => newestFirst(one.scoredOn, other.scoredOn, one, other))
}

function inOrderOfDimensions(one: ScorePoint, other: ScorePoint): number {
  return scoreDimensions.indexOf(one.dimension) - scoreDimensions.indexOf(other.dimension)
}

/** The latest date first; of one day, what was added last. */
function newestFirst(
  here: string,
  there: string,
  one: { readonly seq: number },
  other: { readonly seq: number },
): number {
  return here === there ? other.seq - one.seq : here < there ? 1 : -1
}
