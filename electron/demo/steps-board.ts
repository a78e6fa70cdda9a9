/** The steps that move a card along: conversations, next actions, moves. */
import type { Channel } from '../../shared/domain/records/people.ts'
import type { Closing, Place } from '../../shared/playbook/stages.ts'
import { allianceOf } from './steps-identify.ts'
import type { Step } from './story.ts'

export function talked(daysAgo: number, channel: Channel, summary: string): Step {
  return {
    daysAgo,
    take: async (scene) => {
      const heldOn = scene.day(daysAgo)
      await scene.call('contacts.logConversation', {
        contactId: scene.made.contactId,
        heldOn,
        channel,
        summary,
      })
    },
  }
}

/** A next action that is open: set some days ago, due in so many days (overdue when negative). */
export function next(setDaysAgo: number, dueInDays: number, what: string, owner: string): Step {
  return {
    daysAgo: setDaysAgo,
    take: async (scene) => {
      await scene.call('board.setNextAction', {
        allianceId: allianceOf(scene),
        what,
        dueOn: scene.day(-dueInDays),
        owner,
      })
    },
  }
}

export function moved(daysAgo: number, to: Place, reason = '', closedHow?: Closing): Step {
  return {
    daysAgo,
    take: async (scene) => {
      const move = { allianceId: allianceOf(scene), to, reason }
      await scene.call('board.moveAlliance', closedHow === undefined ? move : { ...move, closedHow })
    },
  }
}
