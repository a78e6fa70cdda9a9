/** The steps of leaving: notice, obligations, the Word notice. */
import type { CallInput } from '../../shared/contract/contract.ts'
import { assertPresent } from '../../shared/base/assert.ts'
import type { Party } from '../../shared/domain/records/exit.ts'
import type { ObligationId } from '../../shared/base/ids.ts'
import { allianceOf } from './steps-identify.ts'
import type { Scene, Step } from './story.ts'

type NoticeWords = Omit<CallInput<'exit.giveNotice'>, 'allianceId' | 'noticeOn' | 'receivedOn'>

function noticeOf(scene: Scene): NonNullable<Scene['made']['exitNoticeId']> {
  return assertPresent(scene.made.exitNoticeId, 'a notice given by an earlier step')
}

export function noticeGiven(daysAgo: number, words: NoticeWords, receivedDaysAgo: number | null): Step {
  return {
    daysAgo,
    take: async (scene) => {
      const { exitNoticeId } = await scene.call('exit.giveNotice', {
        ...words,
        allianceId: allianceOf(scene),
        noticeOn: scene.day(daysAgo),
        receivedOn: receivedDaysAgo === null ? null : scene.day(receivedDaysAgo),
      })
      scene.made.exitNoticeId = exitNoticeId
    },
  }
}

export function obliged(daysAgo: number, what: string, owner: Party, dueInDays: number): Step {
  return {
    daysAgo,
    take: async (scene) => {
      const { obligationId } = await scene.call('exit.addObligation', {
        exitNoticeId: noticeOf(scene),
        what,
        owner,
        dueOn: scene.day(-dueInDays),
      })
      scene.made.obligationIds.push(obligationId)
    },
  }
}

/** Settles the obligation at that position (0 is the first). */
export function settled(daysAgo: number, obligation: number): Step {
  return {
    daysAgo,
    take: async (scene) => {
      const obligationId = assertPresent(
        scene.made.obligationIds[obligation],
        'an obligation',
      ) as ObligationId
      await scene.call('exit.editObligation', { obligationId, settledOn: scene.day(daysAgo) })
    },
  }
}

export function noticeIssued(daysAgo: number): Step {
  return {
    daysAgo,
    take: async (scene) => {
      await scene.call('exit.issueNotice', { exitNoticeId: noticeOf(scene) })
    },
  }
}
